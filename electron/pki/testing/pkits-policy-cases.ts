/**
 * PKITS, sections 4.8 to 4.12: the same columns, and after the verdict what is asked of policies: `policies=1,2` for the initial set
 * {NIST-test-policy-1, NIST-test-policy-2}, `explicit`, `no-mapping`, `no-any` for the three indicators. A fourth number is that
 * of the inputs under which the suite runs a case.
 */
export const policyTable = `
4.8.1.1 | ValidCertificatePathTest1 | GoodCACert | GoodCACRL | accepted | explicit
4.8.1.2 | ValidCertificatePathTest1 | GoodCACert | GoodCACRL | accepted | explicit policies=1
4.8.1.3 | ValidCertificatePathTest1 | GoodCACert | GoodCACRL | certificate-policy | explicit policies=2
4.8.1.4 | ValidCertificatePathTest1 | GoodCACert | GoodCACRL | accepted | explicit policies=1,2
4.8.2.1 | AllCertificatesNoPoliciesTest2 | NoPoliciesCACert | NoPoliciesCACRL | accepted
4.8.2.2 | AllCertificatesNoPoliciesTest2 | NoPoliciesCACert | NoPoliciesCACRL | certificate-policy | explicit
4.8.3.1 | DifferentPoliciesTest3 | PoliciesP2subCACert GoodCACert | GoodCACRL PoliciesP2subCACRL | accepted
4.8.3.2 | DifferentPoliciesTest3 | PoliciesP2subCACert GoodCACert | GoodCACRL PoliciesP2subCACRL | certificate-policy | explicit
4.8.3.3 | DifferentPoliciesTest3 | PoliciesP2subCACert GoodCACert | GoodCACRL PoliciesP2subCACRL | certificate-policy | explicit policies=1,2
4.8.4 | DifferentPoliciesTest4 | GoodsubCACert GoodCACert | GoodCACRL GoodsubCACRL | certificate-policy
4.8.5 | DifferentPoliciesTest5 | PoliciesP2subCA2Cert GoodCACert | GoodCACRL PoliciesP2subCA2CRL | certificate-policy
4.8.6.1 | OverlappingPoliciesTest6 | PoliciesP1234subsubCAP123P12Cert PoliciesP1234subCAP123Cert PoliciesP1234CACert | PoliciesP1234CACRL PoliciesP1234subCAP123CRL PoliciesP1234subsubCAP123P12CRL | accepted
4.8.6.2 | OverlappingPoliciesTest6 | PoliciesP1234subsubCAP123P12Cert PoliciesP1234subCAP123Cert PoliciesP1234CACert | PoliciesP1234CACRL PoliciesP1234subCAP123CRL PoliciesP1234subsubCAP123P12CRL | accepted | policies=1
4.8.6.3 | OverlappingPoliciesTest6 | PoliciesP1234subsubCAP123P12Cert PoliciesP1234subCAP123Cert PoliciesP1234CACert | PoliciesP1234CACRL PoliciesP1234subCAP123CRL PoliciesP1234subsubCAP123P12CRL | certificate-policy | policies=2
4.8.7 | DifferentPoliciesTest7 | PoliciesP123subsubCAP12P1Cert PoliciesP123subCAP12Cert PoliciesP123CACert | PoliciesP123CACRL PoliciesP123subCAP12CRL PoliciesP123subsubCAP12P1CRL | certificate-policy
4.8.8 | DifferentPoliciesTest8 | PoliciesP12subsubCAP1P2Cert PoliciesP12subCAP1Cert PoliciesP12CACert | PoliciesP12CACRL PoliciesP12subCAP1CRL PoliciesP12subsubCAP1P2CRL | certificate-policy
4.8.9 | DifferentPoliciesTest9 | PoliciesP123subsubsubCAP12P2P1Cert PoliciesP123subsubCAP12P2Cert PoliciesP123subCAP12Cert PoliciesP123CACert | PoliciesP123CACRL PoliciesP123subCAP12CRL PoliciesP123subsubCAP2P2CRL PoliciesP123subsubsubCAP12P2P1CRL | certificate-policy
4.8.10.1 | AllCertificatesSamePoliciesTest10 | PoliciesP12CACert | PoliciesP12CACRL | accepted
4.8.10.2 | AllCertificatesSamePoliciesTest10 | PoliciesP12CACert | PoliciesP12CACRL | accepted | policies=1
4.8.10.3 | AllCertificatesSamePoliciesTest10 | PoliciesP12CACert | PoliciesP12CACRL | accepted | policies=2
4.8.11.1 | AllCertificatesanyPolicyTest11 | anyPolicyCACert | anyPolicyCACRL | accepted
4.8.11.2 | AllCertificatesanyPolicyTest11 | anyPolicyCACert | anyPolicyCACRL | accepted | policies=1
4.8.12 | DifferentPoliciesTest12 | PoliciesP3CACert | PoliciesP3CACRL | certificate-policy
4.8.13.1 | AllCertificatesSamePoliciesTest13 | PoliciesP123CACert | PoliciesP123CACRL | accepted | policies=1
4.8.13.2 | AllCertificatesSamePoliciesTest13 | PoliciesP123CACert | PoliciesP123CACRL | accepted | policies=2
4.8.13.3 | AllCertificatesSamePoliciesTest13 | PoliciesP123CACert | PoliciesP123CACRL | accepted | policies=3
4.8.14.1 | AnyPolicyTest14 | anyPolicyCACert | anyPolicyCACRL | accepted | policies=1
4.8.14.2 | AnyPolicyTest14 | anyPolicyCACert | anyPolicyCACRL | certificate-policy | policies=2
4.8.15 | UserNoticeQualifierTest15 |  |  | accepted
4.8.16 | UserNoticeQualifierTest16 | GoodCACert | GoodCACRL | accepted
4.8.17 | UserNoticeQualifierTest17 | GoodCACert | GoodCACRL | accepted
4.8.18.1 | UserNoticeQualifierTest18 | PoliciesP12CACert | PoliciesP12CACRL | accepted | policies=1
4.8.18.2 | UserNoticeQualifierTest18 | PoliciesP12CACert | PoliciesP12CACRL | accepted | policies=2
4.8.19 | UserNoticeQualifierTest19 |  |  | accepted
4.8.20.1 | CPSPointerQualifierTest20 | GoodCACert | GoodCACRL | accepted
4.8.20.2 | CPSPointerQualifierTest20 | GoodCACert | GoodCACRL | accepted | explicit
4.9.1 | ValidrequireExplicitPolicyTest1 | requireExplicitPolicy10subsubsubCACert requireExplicitPolicy10subsubCACert requireExplicitPolicy10subCACert requireExplicitPolicy10CACert | requireExplicitPolicy10CACRL requireExplicitPolicy10subCACRL requireExplicitPolicy10subsubCACRL requireExplicitPolicy10subsubsubCACRL | accepted
4.9.2 | ValidrequireExplicitPolicyTest2 | requireExplicitPolicy5subsubsubCACert requireExplicitPolicy5subsubCACert requireExplicitPolicy5subCACert requireExplicitPolicy5CACert | requireExplicitPolicy5CACRL requireExplicitPolicy5subCACRL requireExplicitPolicy5subsubCACRL requireExplicitPolicy5subsubsubCACRL | accepted
4.9.3 | InvalidrequireExplicitPolicyTest3 | requireExplicitPolicy4subsubsubCACert requireExplicitPolicy4subsubCACert requireExplicitPolicy4subCACert requireExplicitPolicy4CACert | requireExplicitPolicy4CACRL requireExplicitPolicy4subCACRL requireExplicitPolicy4subsubCACRL requireExplicitPolicy4subsubsubCACRL | certificate-policy
4.9.4 | ValidrequireExplicitPolicyTest4 | requireExplicitPolicy0subsubsubCACert requireExplicitPolicy0subsubCACert requireExplicitPolicy0subCACert requireExplicitPolicy0CACert | requireExplicitPolicy0CACRL requireExplicitPolicy0subCACRL requireExplicitPolicy0subsubCACRL requireExplicitPolicy0subsubsubCACRL | accepted
4.9.5 | InvalidrequireExplicitPolicyTest5 | requireExplicitPolicy7subsubsubCARE2RE4Cert requireExplicitPolicy7subsubCARE2RE4Cert requireExplicitPolicy7subCARE2Cert requireExplicitPolicy7CACert | requireExplicitPolicy7CACRL requireExplicitPolicy7subCARE2CRL requireExplicitPolicy7subsubCARE2RE4CRL requireExplicitPolicy7subsubsubCARE2RE4CRL | certificate-policy
4.9.6 | ValidSelfIssuedrequireExplicitPolicyTest6 | requireExplicitPolicy2SelfIssuedCACert requireExplicitPolicy2CACert | requireExplicitPolicy2CACRL | accepted
4.9.7 | InvalidSelfIssuedrequireExplicitPolicyTest7 | requireExplicitPolicy2subCACert requireExplicitPolicy2SelfIssuedCACert requireExplicitPolicy2CACert | requireExplicitPolicy2CACRL requireExplicitPolicy2subCACRL | certificate-policy
4.9.8 | InvalidSelfIssuedrequireExplicitPolicyTest8 | requireExplicitPolicy2SelfIssuedsubCACert requireExplicitPolicy2subCACert requireExplicitPolicy2SelfIssuedCACert requireExplicitPolicy2CACert | requireExplicitPolicy2CACRL requireExplicitPolicy2subCACRL | certificate-policy
4.10.1.1 | ValidPolicyMappingTest1 | Mapping1to2CACert | Mapping1to2CACRL | accepted | policies=1
4.10.1.2 | ValidPolicyMappingTest1 | Mapping1to2CACert | Mapping1to2CACRL | certificate-policy | policies=2
4.10.1.3 | ValidPolicyMappingTest1 | Mapping1to2CACert | Mapping1to2CACRL | certificate-policy | no-mapping
4.10.2.1 | InvalidPolicyMappingTest2 | Mapping1to2CACert | Mapping1to2CACRL | certificate-policy
4.10.2.2 | InvalidPolicyMappingTest2 | Mapping1to2CACert | Mapping1to2CACRL | certificate-policy | no-mapping
4.10.3.1 | ValidPolicyMappingTest3 | P12Mapping1to3subsubCACert P12Mapping1to3subCACert P12Mapping1to3CACert | P12Mapping1to3CACRL P12Mapping1to3subCACRL P12Mapping1to3subsubCACRL | certificate-policy | policies=1
4.10.3.2 | ValidPolicyMappingTest3 | P12Mapping1to3subsubCACert P12Mapping1to3subCACert P12Mapping1to3CACert | P12Mapping1to3CACRL P12Mapping1to3subCACRL P12Mapping1to3subsubCACRL | accepted | policies=2
4.10.4 | InvalidPolicyMappingTest4 | P12Mapping1to3subsubCACert P12Mapping1to3subCACert P12Mapping1to3CACert | P12Mapping1to3CACRL P12Mapping1to3subCACRL P12Mapping1to3subsubCACRL | certificate-policy
4.10.5.1 | ValidPolicyMappingTest5 | P1Mapping1to234subCACert P1Mapping1to234CACert | P1Mapping1to234CACRL P1Mapping1to234subCACRL | accepted | policies=1
4.10.5.2 | ValidPolicyMappingTest5 | P1Mapping1to234subCACert P1Mapping1to234CACert | P1Mapping1to234CACRL P1Mapping1to234subCACRL | certificate-policy | policies=6
4.10.6.1 | ValidPolicyMappingTest6 | P1Mapping1to234subCACert P1Mapping1to234CACert | P1Mapping1to234CACRL P1Mapping1to234subCACRL | accepted | policies=1
4.10.6.2 | ValidPolicyMappingTest6 | P1Mapping1to234subCACert P1Mapping1to234CACert | P1Mapping1to234CACRL P1Mapping1to234subCACRL | certificate-policy | policies=6
4.10.7 | InvalidMappingFromanyPolicyTest7 | MappingFromanyPolicyCACert | MappingFromanyPolicyCACRL | certificate-policy
4.10.8 | InvalidMappingToanyPolicyTest8 | MappingToanyPolicyCACert | MappingToanyPolicyCACRL | certificate-policy
4.10.9 | ValidPolicyMappingTest9 | PanyPolicyMapping1to2CACert | PanyPolicyMapping1to2CACRL | accepted
4.10.10 | InvalidPolicyMappingTest10 | GoodsubCAPanyPolicyMapping1to2CACert GoodCACert | GoodCACRL GoodsubCAPanyPolicyMapping1to2CACRL | certificate-policy
4.10.11 | ValidPolicyMappingTest11 | GoodsubCAPanyPolicyMapping1to2CACert GoodCACert | GoodCACRL GoodsubCAPanyPolicyMapping1to2CACRL | accepted
4.10.12.1 | ValidPolicyMappingTest12 | P12Mapping1to3CACert | P12Mapping1to3CACRL | accepted | policies=1
4.10.12.2 | ValidPolicyMappingTest12 | P12Mapping1to3CACert | P12Mapping1to3CACRL | accepted | policies=2
4.10.13 | ValidPolicyMappingTest13 | P1anyPolicyMapping1to2CACert | P1anyPolicyMapping1to2CACRL | accepted
4.10.14 | ValidPolicyMappingTest14 | P1anyPolicyMapping1to2CACert | P1anyPolicyMapping1to2CACRL | accepted
4.11.1 | InvalidinhibitPolicyMappingTest1 | inhibitPolicyMapping0subCACert inhibitPolicyMapping0CACert | inhibitPolicyMapping0CACRL inhibitPolicyMapping0subCACRL | certificate-policy
4.11.2 | ValidinhibitPolicyMappingTest2 | inhibitPolicyMapping1P12subCACert inhibitPolicyMapping1P12CACert | inhibitPolicyMapping1P12CACRL inhibitPolicyMapping1P12subCACRL | accepted
4.11.3 | InvalidinhibitPolicyMappingTest3 | inhibitPolicyMapping1P12subsubCACert inhibitPolicyMapping1P12subCACert inhibitPolicyMapping1P12CACert | inhibitPolicyMapping1P12CACRL inhibitPolicyMapping1P12subCACRL inhibitPolicyMapping1P12subsubCACRL | certificate-policy
4.11.4 | ValidinhibitPolicyMappingTest4 | inhibitPolicyMapping1P12subsubCACert inhibitPolicyMapping1P12subCACert inhibitPolicyMapping1P12CACert | inhibitPolicyMapping1P12CACRL inhibitPolicyMapping1P12subCACRL inhibitPolicyMapping1P12subsubCACRL | accepted
4.11.5 | InvalidinhibitPolicyMappingTest5 | inhibitPolicyMapping5subsubsubCACert inhibitPolicyMapping5subsubCACert inhibitPolicyMapping5subCACert inhibitPolicyMapping5CACert | inhibitPolicyMapping5CACRL inhibitPolicyMapping5subCACRL inhibitPolicyMapping5subsubCACRL inhibitPolicyMapping5subsubsubCACRL | certificate-policy
4.11.6 | InvalidinhibitPolicyMappingTest6 | inhibitPolicyMapping1P12subsubCAIPM5Cert inhibitPolicyMapping1P12subCAIPM5Cert inhibitPolicyMapping1P12CACert | inhibitPolicyMapping1P12CACRL inhibitPolicyMapping1P12subCAIPM5CRL inhibitPolicyMapping1P12subsubCAIPM5CRL | certificate-policy
4.11.7 | ValidSelfIssuedinhibitPolicyMappingTest7 | inhibitPolicyMapping1P1subCACert inhibitPolicyMapping1P1SelfIssuedCACert inhibitPolicyMapping1P1CACert | inhibitPolicyMapping1P1CACRL inhibitPolicyMapping1P1subCACRL | accepted
4.11.8 | InvalidSelfIssuedinhibitPolicyMappingTest8 | inhibitPolicyMapping1P1subsubCACert inhibitPolicyMapping1P1subCACert inhibitPolicyMapping1P1SelfIssuedCACert inhibitPolicyMapping1P1CACert | inhibitPolicyMapping1P1CACRL inhibitPolicyMapping1P1subCACRL inhibitPolicyMapping1P1subsubCACRL | certificate-policy
4.11.9 | InvalidSelfIssuedinhibitPolicyMappingTest9 | inhibitPolicyMapping1P1subsubCACert inhibitPolicyMapping1P1subCACert inhibitPolicyMapping1P1SelfIssuedCACert inhibitPolicyMapping1P1CACert | inhibitPolicyMapping1P1CACRL inhibitPolicyMapping1P1subCACRL inhibitPolicyMapping1P1subsubCACRL | certificate-policy
4.11.10 | InvalidSelfIssuedinhibitPolicyMappingTest10 | inhibitPolicyMapping1P1SelfIssuedsubCACert inhibitPolicyMapping1P1subCACert inhibitPolicyMapping1P1SelfIssuedCACert inhibitPolicyMapping1P1CACert | inhibitPolicyMapping1P1CACRL inhibitPolicyMapping1P1subCACRL | certificate-policy
4.11.11 | InvalidSelfIssuedinhibitPolicyMappingTest11 | inhibitPolicyMapping1P1SelfIssuedsubCACert inhibitPolicyMapping1P1subCACert inhibitPolicyMapping1P1SelfIssuedCACert inhibitPolicyMapping1P1CACert | inhibitPolicyMapping1P1CACRL inhibitPolicyMapping1P1subCACRL | certificate-policy
4.12.1 | InvalidinhibitAnyPolicyTest1 | inhibitAnyPolicy0CACert | inhibitAnyPolicy0CACRL | certificate-policy
4.12.2 | ValidinhibitAnyPolicyTest2 | inhibitAnyPolicy0CACert | inhibitAnyPolicy0CACRL | accepted
4.12.3.1 | inhibitAnyPolicyTest3 | inhibitAnyPolicy1subCA1Cert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCA1CRL | accepted
4.12.3.2 | inhibitAnyPolicyTest3 | inhibitAnyPolicy1subCA1Cert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCA1CRL | certificate-policy | no-any
4.12.4 | InvalidinhibitAnyPolicyTest4 | inhibitAnyPolicy1subCA1Cert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCA1CRL | certificate-policy
4.12.5 | InvalidinhibitAnyPolicyTest5 | inhibitAnyPolicy5subsubCACert inhibitAnyPolicy5subCACert inhibitAnyPolicy5CACert | inhibitAnyPolicy5CACRL inhibitAnyPolicy5subCACRL inhibitAnyPolicy5subsubCACRL | certificate-policy
4.12.6 | InvalidinhibitAnyPolicyTest6 | inhibitAnyPolicy1subCAIAP5Cert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCAIAP5CRL | certificate-policy
4.12.7 | ValidSelfIssuedinhibitAnyPolicyTest7 | inhibitAnyPolicy1subCA2Cert inhibitAnyPolicy1SelfIssuedCACert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCA2CRL | accepted
4.12.8 | InvalidSelfIssuedinhibitAnyPolicyTest8 | inhibitAnyPolicy1subsubCA2Cert inhibitAnyPolicy1subCA2Cert inhibitAnyPolicy1SelfIssuedCACert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCA2CRL inhibitAnyPolicy1subsubCA2CRL | certificate-policy
4.12.9 | ValidSelfIssuedinhibitAnyPolicyTest9 | inhibitAnyPolicy1SelfIssuedsubCA2Cert inhibitAnyPolicy1subCA2Cert inhibitAnyPolicy1SelfIssuedCACert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCA2CRL | accepted
4.12.10 | InvalidSelfIssuedinhibitAnyPolicyTest10 | inhibitAnyPolicy1subCA2Cert inhibitAnyPolicy1SelfIssuedCACert inhibitAnyPolicy1CACert | inhibitAnyPolicy1CACRL inhibitAnyPolicy1subCA2CRL | certificate-policy
`;
