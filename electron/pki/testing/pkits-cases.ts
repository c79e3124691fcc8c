import type { PolicyInputs } from '../path/path-request.ts';
import { policyTable } from './pkits-policy-cases.ts';

/**
 * What NIST's Public Key Interoperability Test Suite (PKITS 1.0.1) expects, sections 4.1 to 4.7 and 4.13 to 4.16: number |
 * leaf | intermediates | CRLs | verdict. The suite says whether to accept or refuse; the reason of a refusal is ours. The leaf's file
 * ends in `EE.crt`, the others' in `.crt` and `.crl`; the trusted root and its CRL go with each case.
 */
const table = `
4.1.1 | ValidCertificatePathTest1 | GoodCACert | GoodCACRL | accepted
4.1.2 | InvalidCASignatureTest2 | BadSignedCACert | BadSignedCACRL | signature-invalid
4.1.3 | InvalidEESignatureTest3 | GoodCACert | GoodCACRL | signature-invalid
4.1.4 | ValidDSASignaturesTest4 | DSACACert | DSACACRL | accepted
4.1.5 | ValidDSAParameterInheritanceTest5 | DSAParametersInheritedCACert DSACACert | DSACACRL DSAParametersInheritedCACRL | accepted
4.1.6 | InvalidDSASignatureTest6 | DSACACert | DSACACRL | signature-invalid
4.2.1 | InvalidCAnotBeforeDateTest1 | BadnotBeforeDateCACert | BadnotBeforeDateCACRL | certificate-not-yet-valid
4.2.2 | InvalidEEnotBeforeDateTest2 | GoodCACert | GoodCACRL | certificate-not-yet-valid
4.2.3 | Validpre2000UTCnotBeforeDateTest3 | GoodCACert | GoodCACRL | accepted
4.2.4 | ValidGeneralizedTimenotBeforeDateTest4 | GoodCACert | GoodCACRL | accepted
4.2.5 | InvalidCAnotAfterDateTest5 | BadnotAfterDateCACert | BadnotAfterDateCACRL | certificate-expired
4.2.6 | InvalidEEnotAfterDateTest6 | GoodCACert | GoodCACRL | certificate-expired
4.2.7 | Invalidpre2000UTCEEnotAfterDateTest7 | GoodCACert | GoodCACRL | certificate-expired
4.2.8 | ValidGeneralizedTimenotAfterDateTest8 | GoodCACert | GoodCACRL | accepted
4.3.1 | InvalidNameChainingTest1 | GoodCACert | GoodCACRL | unknown-authority
4.3.2 | InvalidNameChainingOrderTest2 | NameOrderingCACert | NameOrderCACRL | unknown-authority
4.3.3 | ValidNameChainingWhitespaceTest3 | GoodCACert | GoodCACRL | accepted
4.3.4 | ValidNameChainingWhitespaceTest4 | GoodCACert | GoodCACRL | accepted
4.3.5 | ValidNameChainingCapitalizationTest5 | GoodCACert | GoodCACRL | accepted
4.3.6 | ValidNameUIDsTest6 | UIDCACert | UIDCACRL | accepted
4.3.7 | ValidRFC3280MandatoryAttributeTypesTest7 | RFC3280MandatoryAttributeTypesCACert | RFC3280MandatoryAttributeTypesCACRL | accepted
4.3.8 | ValidRFC3280OptionalAttributeTypesTest8 | RFC3280OptionalAttributeTypesCACert | RFC3280OptionalAttributeTypesCACRL | accepted
4.3.9 | ValidUTF8StringEncodedNamesTest9 | UTF8StringEncodedNamesCACert | UTF8StringEncodedNamesCACRL | accepted
4.3.10 | ValidRolloverfromPrintableStringtoUTF8StringTest10 | RolloverfromPrintableStringtoUTF8StringCACert | RolloverfromPrintableStringtoUTF8StringCACRL | accepted
4.3.11 | ValidUTF8StringCaseInsensitiveMatchTest11 | UTF8StringCaseInsensitiveMatchCACert | UTF8StringCaseInsensitiveMatchCACRL | accepted
4.4.1 | InvalidMissingCRLTest1 | NoCRLCACert |  | revocation-unavailable
4.4.2 | InvalidRevokedCATest2 | RevokedsubCACert GoodCACert | GoodCACRL RevokedsubCACRL | revoked
4.4.3 | InvalidRevokedEETest3 | GoodCACert | GoodCACRL | revoked
4.4.4 | InvalidBadCRLSignatureTest4 | BadCRLSignatureCACert | BadCRLSignatureCACRL | crl-forged
4.4.5 | InvalidBadCRLIssuerNameTest5 | BadCRLIssuerNameCACert | BadCRLIssuerNameCACRL | revocation-unavailable
4.4.6 | InvalidWrongCRLTest6 | WrongCRLCACert | WrongCRLCACRL | revocation-unavailable
4.4.7 | ValidTwoCRLsTest7 | TwoCRLsCACert | TwoCRLsCABadCRL TwoCRLsCAGoodCRL | accepted
4.4.8 | InvalidUnknownCRLEntryExtensionTest8 | UnknownCRLEntryExtensionCACert | UnknownCRLEntryExtensionCACRL | revocation-unavailable
4.4.9 | InvalidUnknownCRLExtensionTest9 | UnknownCRLExtensionCACert | UnknownCRLExtensionCACRL | revocation-unavailable
4.4.10 | InvalidUnknownCRLExtensionTest10 | UnknownCRLExtensionCACert | UnknownCRLExtensionCACRL | revocation-unavailable
4.4.11 | InvalidOldCRLnextUpdateTest11 | OldCRLnextUpdateCACert | OldCRLnextUpdateCACRL | crl-stale
4.4.12 | Invalidpre2000CRLnextUpdateTest12 | pre2000CRLnextUpdateCACert | pre2000CRLnextUpdateCACRL | crl-stale
4.4.13 | ValidGeneralizedTimeCRLnextUpdateTest13 | GeneralizedTimeCRLnextUpdateCACert | GeneralizedTimeCRLnextUpdateCACRL | accepted
4.4.14 | ValidNegativeSerialNumberTest14 | NegativeSerialNumberCACert | NegativeSerialNumberCACRL | accepted
4.4.15 | InvalidNegativeSerialNumberTest15 | NegativeSerialNumberCACert | NegativeSerialNumberCACRL | revoked
4.4.16 | ValidLongSerialNumberTest16 | LongSerialNumberCACert | LongSerialNumberCACRL | accepted
4.4.17 | ValidLongSerialNumberTest17 | LongSerialNumberCACert | LongSerialNumberCACRL | accepted
4.4.18 | InvalidLongSerialNumberTest18 | LongSerialNumberCACert | LongSerialNumberCACRL | revoked
4.4.19 | ValidSeparateCertificateandCRLKeysTest19 | SeparateCertificateandCRLKeysCRLSigningCert SeparateCertificateandCRLKeysCertificateSigningCACert | SeparateCertificateandCRLKeysCRL | accepted
4.4.20 | InvalidSeparateCertificateandCRLKeysTest20 | SeparateCertificateandCRLKeysCRLSigningCert SeparateCertificateandCRLKeysCertificateSigningCACert | SeparateCertificateandCRLKeysCRL | revoked
4.4.21 | InvalidSeparateCertificateandCRLKeysTest21 | SeparateCertificateandCRLKeysCA2CRLSigningCert SeparateCertificateandCRLKeysCA2CertificateSigningCACert | SeparateCertificateandCRLKeysCA2CRL | revocation-unavailable
4.5.1 | ValidBasicSelfIssuedOldWithNewTest1 | BasicSelfIssuedNewKeyCACert BasicSelfIssuedNewKeyOldWithNewCACert | BasicSelfIssuedNewKeyCACRL | accepted
4.5.2 | InvalidBasicSelfIssuedOldWithNewTest2 | BasicSelfIssuedNewKeyCACert BasicSelfIssuedNewKeyOldWithNewCACert | BasicSelfIssuedNewKeyCACRL | revoked
4.5.3 | ValidBasicSelfIssuedNewWithOldTest3 | BasicSelfIssuedOldKeyCACert BasicSelfIssuedOldKeyNewWithOldCACert | BasicSelfIssuedOldKeyCACRL BasicSelfIssuedOldKeySelfIssuedCertCRL | accepted
4.5.4 | ValidBasicSelfIssuedNewWithOldTest4 | BasicSelfIssuedOldKeyCACert BasicSelfIssuedOldKeyNewWithOldCACert | BasicSelfIssuedOldKeyCACRL BasicSelfIssuedOldKeySelfIssuedCertCRL | accepted
4.5.5 | InvalidBasicSelfIssuedNewWithOldTest5 | BasicSelfIssuedOldKeyCACert BasicSelfIssuedOldKeyNewWithOldCACert | BasicSelfIssuedOldKeyCACRL BasicSelfIssuedOldKeySelfIssuedCertCRL | revoked
4.5.6 | ValidBasicSelfIssuedCRLSigningKeyTest6 | BasicSelfIssuedCRLSigningKeyCACert BasicSelfIssuedCRLSigningKeyCRLCert | BasicSelfIssuedCRLSigningKeyCACRL BasicSelfIssuedCRLSigningKeyCRLCertCRL | accepted
4.5.7 | InvalidBasicSelfIssuedCRLSigningKeyTest7 | BasicSelfIssuedCRLSigningKeyCACert BasicSelfIssuedCRLSigningKeyCRLCert | BasicSelfIssuedCRLSigningKeyCACRL BasicSelfIssuedCRLSigningKeyCRLCertCRL | revoked
4.5.8 | InvalidBasicSelfIssuedCRLSigningKeyTest8 | BasicSelfIssuedCRLSigningKeyCACert BasicSelfIssuedCRLSigningKeyCRLCert | BasicSelfIssuedCRLSigningKeyCACRL BasicSelfIssuedCRLSigningKeyCRLCertCRL | authority-not-ca
4.6.1 | InvalidMissingbasicConstraintsTest1 | MissingbasicConstraintsCACert | MissingbasicConstraintsCACRL | authority-not-ca
4.6.2 | InvalidcAFalseTest2 | basicConstraintsCriticalcAFalseCACert | basicConstraintsCriticalcAFalseCACRL | authority-not-ca
4.6.3 | InvalidcAFalseTest3 | basicConstraintsNotCriticalcAFalseCACert | basicConstraintsNotCriticalcAFalseCACRL | authority-not-ca
4.6.4 | ValidbasicConstraintsNotCriticalTest4 | basicConstraintsNotCriticalCACert | basicConstraintsNotCriticalCACRL | accepted
4.6.5 | InvalidpathLenConstraintTest5 | pathLenConstraint0subCACert pathLenConstraint0CACert pathLenConstraint0SelfIssuedCACert | pathLenConstraint0CACRL pathLenConstraint0subCACRL | path-too-long
4.6.6 | InvalidpathLenConstraintTest6 | pathLenConstraint0subCACert pathLenConstraint0CACert pathLenConstraint0SelfIssuedCACert | pathLenConstraint0CACRL pathLenConstraint0subCACRL | path-too-long
4.6.7 | ValidpathLenConstraintTest7 | pathLenConstraint0CACert pathLenConstraint0SelfIssuedCACert | pathLenConstraint0CACRL | accepted
4.6.8 | ValidpathLenConstraintTest8 | pathLenConstraint0CACert pathLenConstraint0SelfIssuedCACert | pathLenConstraint0CACRL | accepted
4.6.9 | InvalidpathLenConstraintTest9 | pathLenConstraint6subsubCA00Cert pathLenConstraint6subCA0Cert pathLenConstraint6CACert | pathLenConstraint6CACRL pathLenConstraint6subCA0CRL pathLenConstraint6subsubCA00CRL | path-too-long
4.6.10 | InvalidpathLenConstraintTest10 | pathLenConstraint6subsubCA00Cert pathLenConstraint6subCA0Cert pathLenConstraint6CACert | pathLenConstraint6CACRL pathLenConstraint6subCA0CRL pathLenConstraint6subsubCA00CRL | path-too-long
4.6.11 | InvalidpathLenConstraintTest11 | pathLenConstraint6subsubsubCA11XCert pathLenConstraint6subsubCA11Cert pathLenConstraint6subCA1Cert pathLenConstraint6CACert | pathLenConstraint6CACRL pathLenConstraint6subCA1CRL pathLenConstraint6subsubCA11CRL pathLenConstraint6subsubsubCA11XCRL | path-too-long
4.6.12 | InvalidpathLenConstraintTest12 | pathLenConstraint6subsubsubCA11XCert pathLenConstraint6subsubCA11Cert pathLenConstraint6subCA1Cert pathLenConstraint6CACert | pathLenConstraint6CACRL pathLenConstraint6subCA1CRL pathLenConstraint6subsubCA11CRL pathLenConstraint6subsubsubCA11XCRL | path-too-long
4.6.13 | ValidpathLenConstraintTest13 | pathLenConstraint6subsubsubCA41XCert pathLenConstraint6subsubCA41Cert pathLenConstraint6subCA4Cert pathLenConstraint6CACert | pathLenConstraint6CACRL pathLenConstraint6subCA4CRL pathLenConstraint6subsubCA41CRL pathLenConstraint6subsubsubCA41XCRL | accepted
4.6.14 | ValidpathLenConstraintTest14 | pathLenConstraint6subsubsubCA41XCert pathLenConstraint6subsubCA41Cert pathLenConstraint6subCA4Cert pathLenConstraint6CACert | pathLenConstraint6CACRL pathLenConstraint6subCA4CRL pathLenConstraint6subsubCA41CRL pathLenConstraint6subsubsubCA41XCRL | accepted
4.6.15 | ValidSelfIssuedpathLenConstraintTest15 | pathLenConstraint0CACert pathLenConstraint0SelfIssuedCACert | pathLenConstraint0CACRL | accepted
4.6.16 | InvalidSelfIssuedpathLenConstraintTest16 | pathLenConstraint0subCA2Cert pathLenConstraint0CACert pathLenConstraint0SelfIssuedCACert | pathLenConstraint0CACRL pathLenConstraint0subCA2CRL | path-too-long
4.6.17 | ValidSelfIssuedpathLenConstraintTest17 | pathLenConstraint1SelfIssuedsubCACert pathLenConstraint1subCACert pathLenConstraint1CACert pathLenConstraint1SelfIssuedCACert | pathLenConstraint1CACRL pathLenConstraint1subCACRL | accepted
4.7.1 | InvalidkeyUsageCriticalkeyCertSignFalseTest1 | keyUsageCriticalkeyCertSignFalseCACert | keyUsageCriticalkeyCertSignFalseCACRL | authority-key-usage
4.7.2 | InvalidkeyUsageNotCriticalkeyCertSignFalseTest2 | keyUsageNotCriticalkeyCertSignFalseCACert | keyUsageNotCriticalkeyCertSignFalseCACRL | authority-key-usage
4.7.3 | ValidkeyUsageNotCriticalTest3 | keyUsageNotCriticalCACert | keyUsageNotCriticalCACRL | accepted
4.7.4 | InvalidkeyUsageCriticalcRLSignFalseTest4 | keyUsageCriticalcRLSignFalseCACert | keyUsageCriticalcRLSignFalseCACRL | revocation-unavailable
4.7.5 | InvalidkeyUsageNotCriticalcRLSignFalseTest5 | keyUsageNotCriticalcRLSignFalseCACert | keyUsageNotCriticalcRLSignFalseCACRL | revocation-unavailable
4.13.1 | ValidDNnameConstraintsTest1 | nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL | accepted
4.13.2 | InvalidDNnameConstraintsTest2 | nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL | name-constraints
4.13.3 | InvalidDNnameConstraintsTest3 | nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL | name-constraints
4.13.4 | ValidDNnameConstraintsTest4 | nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL | accepted
4.13.5 | ValidDNnameConstraintsTest5 | nameConstraintsDN2CACert | nameConstraintsDN2CACRL | accepted
4.13.6 | ValidDNnameConstraintsTest6 | nameConstraintsDN3CACert | nameConstraintsDN3CACRL | accepted
4.13.7 | InvalidDNnameConstraintsTest7 | nameConstraintsDN3CACert | nameConstraintsDN3CACRL | name-constraints
4.13.8 | InvalidDNnameConstraintsTest8 | nameConstraintsDN4CACert | nameConstraintsDN4CACRL | name-constraints
4.13.9 | InvalidDNnameConstraintsTest9 | nameConstraintsDN4CACert | nameConstraintsDN4CACRL | name-constraints
4.13.10 | InvalidDNnameConstraintsTest10 | nameConstraintsDN5CACert | nameConstraintsDN5CACRL | name-constraints
4.13.11 | ValidDNnameConstraintsTest11 | nameConstraintsDN5CACert | nameConstraintsDN5CACRL | accepted
4.13.12 | InvalidDNnameConstraintsTest12 | nameConstraintsDN1subCA1Cert nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL nameConstraintsDN1subCA1CRL | name-constraints
4.13.13 | InvalidDNnameConstraintsTest13 | nameConstraintsDN1subCA2Cert nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL nameConstraintsDN1subCA2CRL | name-constraints
4.13.14 | ValidDNnameConstraintsTest14 | nameConstraintsDN1subCA2Cert nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL nameConstraintsDN1subCA2CRL | accepted
4.13.15 | InvalidDNnameConstraintsTest15 | nameConstraintsDN3subCA1Cert nameConstraintsDN3CACert | nameConstraintsDN3CACRL nameConstraintsDN3subCA1CRL | name-constraints
4.13.16 | InvalidDNnameConstraintsTest16 | nameConstraintsDN3subCA1Cert nameConstraintsDN3CACert | nameConstraintsDN3CACRL nameConstraintsDN3subCA1CRL | name-constraints
4.13.17 | InvalidDNnameConstraintsTest17 | nameConstraintsDN3subCA2Cert nameConstraintsDN3CACert | nameConstraintsDN3CACRL nameConstraintsDN3subCA2CRL | name-constraints
4.13.18 | ValidDNnameConstraintsTest18 | nameConstraintsDN3subCA2Cert nameConstraintsDN3CACert | nameConstraintsDN3CACRL nameConstraintsDN3subCA2CRL | accepted
4.13.19 | ValidDNnameConstraintsTest19 | nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL | accepted
4.13.20 | InvalidDNnameConstraintsTest20 | nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL | name-constraints
4.13.21 | ValidRFC822nameConstraintsTest21 | nameConstraintsRFC822CA1Cert | nameConstraintsRFC822CA1CRL | accepted
4.13.22 | InvalidRFC822nameConstraintsTest22 | nameConstraintsRFC822CA1Cert | nameConstraintsRFC822CA1CRL | name-constraints
4.13.23 | ValidRFC822nameConstraintsTest23 | nameConstraintsRFC822CA2Cert | nameConstraintsRFC822CA2CRL | accepted
4.13.24 | InvalidRFC822nameConstraintsTest24 | nameConstraintsRFC822CA2Cert | nameConstraintsRFC822CA2CRL | name-constraints
4.13.25 | ValidRFC822nameConstraintsTest25 | nameConstraintsRFC822CA3Cert | nameConstraintsRFC822CA3CRL | accepted
4.13.26 | InvalidRFC822nameConstraintsTest26 | nameConstraintsRFC822CA3Cert | nameConstraintsRFC822CA3CRL | name-constraints
4.13.27 | ValidDNandRFC822nameConstraintsTest27 | nameConstraintsDN1subCA3Cert nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL nameConstraintsDN1subCA3CRL | accepted
4.13.28 | InvalidDNandRFC822nameConstraintsTest28 | nameConstraintsDN1subCA3Cert nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL nameConstraintsDN1subCA3CRL | name-constraints
4.13.29 | InvalidDNandRFC822nameConstraintsTest29 | nameConstraintsDN1subCA3Cert nameConstraintsDN1CACert nameConstraintsDN1SelfIssuedCACert | nameConstraintsDN1CACRL nameConstraintsDN1subCA3CRL | name-constraints
4.13.30 | ValidDNSnameConstraintsTest30 | nameConstraintsDNS1CACert | nameConstraintsDNS1CACRL | accepted
4.13.31 | InvalidDNSnameConstraintsTest31 | nameConstraintsDNS1CACert | nameConstraintsDNS1CACRL | name-constraints
4.13.32 | ValidDNSnameConstraintsTest32 | nameConstraintsDNS2CACert | nameConstraintsDNS2CACRL | accepted
4.13.33 | InvalidDNSnameConstraintsTest33 | nameConstraintsDNS2CACert | nameConstraintsDNS2CACRL | name-constraints
4.13.34 | ValidURInameConstraintsTest34 | nameConstraintsURI1CACert | nameConstraintsURI1CACRL | accepted
4.13.35 | InvalidURInameConstraintsTest35 | nameConstraintsURI1CACert | nameConstraintsURI1CACRL | name-constraints
4.13.36 | ValidURInameConstraintsTest36 | nameConstraintsURI2CACert | nameConstraintsURI2CACRL | accepted
4.13.37 | InvalidURInameConstraintsTest37 | nameConstraintsURI2CACert | nameConstraintsURI2CACRL | name-constraints
4.13.38 | InvalidDNSnameConstraintsTest38 | nameConstraintsDNS1CACert | nameConstraintsDNS1CACRL | name-constraints
4.14.1 | ValiddistributionPointTest1 | distributionPoint1CACert | distributionPoint1CACRL | accepted
4.14.2 | InvaliddistributionPointTest2 | distributionPoint1CACert | distributionPoint1CACRL | revoked
4.14.3 | InvaliddistributionPointTest3 | distributionPoint1CACert | distributionPoint1CACRL | revocation-unavailable
4.14.4 | ValiddistributionPointTest4 | distributionPoint1CACert | distributionPoint1CACRL | accepted
4.14.5 | ValiddistributionPointTest5 | distributionPoint2CACert | distributionPoint2CACRL | accepted
4.14.6 | InvaliddistributionPointTest6 | distributionPoint2CACert | distributionPoint2CACRL | revoked
4.14.7 | ValiddistributionPointTest7 | distributionPoint2CACert | distributionPoint2CACRL | accepted
4.14.8 | InvaliddistributionPointTest8 | distributionPoint2CACert | distributionPoint2CACRL | revocation-unavailable
4.14.9 | InvaliddistributionPointTest9 | distributionPoint2CACert | distributionPoint2CACRL | revocation-unavailable
4.14.10 | ValidNoissuingDistributionPointTest10 | NoissuingDistributionPointCACert | NoissuingDistributionPointCACRL | accepted
4.14.11 | InvalidonlyContainsUserCertsTest11 | onlyContainsUserCertsCACert | onlyContainsUserCertsCACRL | revocation-unavailable
4.14.12 | InvalidonlyContainsCACertsTest12 | onlyContainsCACertsCACert | onlyContainsCACertsCACRL | revocation-unavailable
4.14.13 | ValidonlyContainsCACertsTest13 | onlyContainsCACertsCACert | onlyContainsCACertsCACRL | accepted
4.14.14 | InvalidonlyContainsAttributeCertsTest14 | onlyContainsAttributeCertsCACert | onlyContainsAttributeCertsCACRL | revocation-unavailable
4.14.15 | InvalidonlySomeReasonsTest15 | onlySomeReasonsCA1Cert | onlySomeReasonsCA1compromiseCRL onlySomeReasonsCA1otherreasonsCRL | revoked
4.14.16 | InvalidonlySomeReasonsTest16 | onlySomeReasonsCA1Cert | onlySomeReasonsCA1compromiseCRL onlySomeReasonsCA1otherreasonsCRL | revoked
4.14.17 | InvalidonlySomeReasonsTest17 | onlySomeReasonsCA2Cert | onlySomeReasonsCA2CRL1 onlySomeReasonsCA2CRL2 | revocation-unavailable
4.14.18 | ValidonlySomeReasonsTest18 | onlySomeReasonsCA3Cert | onlySomeReasonsCA3compromiseCRL onlySomeReasonsCA3otherreasonsCRL | accepted
4.14.19 | ValidonlySomeReasonsTest19 | onlySomeReasonsCA4Cert | onlySomeReasonsCA4compromiseCRL onlySomeReasonsCA4otherreasonsCRL | accepted
4.14.20 | InvalidonlySomeReasonsTest20 | onlySomeReasonsCA4Cert | onlySomeReasonsCA4compromiseCRL onlySomeReasonsCA4otherreasonsCRL | revoked
4.14.21 | InvalidonlySomeReasonsTest21 | onlySomeReasonsCA4Cert | onlySomeReasonsCA4compromiseCRL onlySomeReasonsCA4otherreasonsCRL | revoked
4.14.22 | ValidIDPwithindirectCRLTest22 | indirectCRLCA1Cert | indirectCRLCA1CRL | accepted
4.14.23 | InvalidIDPwithindirectCRLTest23 | indirectCRLCA1Cert | indirectCRLCA1CRL | revoked
4.14.24 | ValidIDPwithindirectCRLTest24 | indirectCRLCA2Cert indirectCRLCA1Cert | indirectCRLCA1CRL | accepted
4.14.25 | ValidIDPwithindirectCRLTest25 | indirectCRLCA2Cert indirectCRLCA1Cert | indirectCRLCA1CRL | accepted
4.14.26 | InvalidIDPwithindirectCRLTest26 | indirectCRLCA2Cert indirectCRLCA1Cert | indirectCRLCA1CRL | revocation-unavailable
4.14.27 | InvalidcRLIssuerTest27 | indirectCRLCA2Cert GoodCACert | GoodCACRL | revocation-unavailable
4.14.28 | ValidcRLIssuerTest28 | indirectCRLCA3Cert indirectCRLCA3cRLIssuerCert | indirectCRLCA3CRL indirectCRLCA3cRLIssuerCRL | accepted
4.14.29 | ValidcRLIssuerTest29 | indirectCRLCA3Cert indirectCRLCA3cRLIssuerCert | indirectCRLCA3CRL indirectCRLCA3cRLIssuerCRL | accepted
4.14.30 | ValidcRLIssuerTest30 | indirectCRLCA4Cert indirectCRLCA4cRLIssuerCert | indirectCRLCA4cRLIssuerCRL | accepted
4.14.31 | InvalidcRLIssuerTest31 | indirectCRLCA6Cert indirectCRLCA5Cert | indirectCRLCA5CRL | revoked
4.14.32 | InvalidcRLIssuerTest32 | indirectCRLCA6Cert indirectCRLCA5Cert | indirectCRLCA5CRL | revoked
4.14.33 | ValidcRLIssuerTest33 | indirectCRLCA6Cert indirectCRLCA5Cert | indirectCRLCA5CRL | accepted
4.14.34 | InvalidcRLIssuerTest34 | indirectCRLCA5Cert | indirectCRLCA5CRL | revoked
4.14.35 | InvalidcRLIssuerTest35 | indirectCRLCA5Cert | indirectCRLCA5CRL | revocation-unavailable
4.15.1 | InvaliddeltaCRLIndicatorNoBaseTest1 | deltaCRLIndicatorNoBaseCACert | deltaCRLIndicatorNoBaseCACRL | revocation-unavailable
4.15.2 | ValiddeltaCRLTest2 | deltaCRLCA1Cert | deltaCRLCA1CRL deltaCRLCA1deltaCRL | accepted
4.15.3 | InvaliddeltaCRLTest3 | deltaCRLCA1Cert | deltaCRLCA1CRL deltaCRLCA1deltaCRL | revoked
4.15.4 | InvaliddeltaCRLTest4 | deltaCRLCA1Cert | deltaCRLCA1CRL deltaCRLCA1deltaCRL | revoked
4.15.5 | ValiddeltaCRLTest5 | deltaCRLCA1Cert | deltaCRLCA1CRL deltaCRLCA1deltaCRL | accepted
4.15.6 | InvaliddeltaCRLTest6 | deltaCRLCA1Cert | deltaCRLCA1CRL deltaCRLCA1deltaCRL | revoked
4.15.7 | ValiddeltaCRLTest7 | deltaCRLCA1Cert | deltaCRLCA1CRL deltaCRLCA1deltaCRL | accepted
4.15.8 | ValiddeltaCRLTest8 | deltaCRLCA2Cert | deltaCRLCA2CRL deltaCRLCA2deltaCRL | accepted
4.15.9 | InvaliddeltaCRLTest9 | deltaCRLCA2Cert | deltaCRLCA2CRL deltaCRLCA2deltaCRL | revoked
4.15.10 | InvaliddeltaCRLTest10 | deltaCRLCA3Cert | deltaCRLCA3CRL deltaCRLCA3deltaCRL | crl-stale
4.16.1 | ValidUnknownNotCriticalCertificateExtensionTest1 |  |  | accepted
4.16.2 | InvalidUnknownCriticalCertificateExtensionTest2 |  |  | unknown-critical-extension
`;

export interface PkitsCase {
  /** Section and number: `4.1.1`. */
  readonly id: string;
  readonly leaf: string;
  readonly intermediates: readonly string[];
  readonly lists: readonly string[];
  readonly expected: string;
  /** What the suite asks of policies. */
  readonly policies: PolicyInputs;
}

export const pkitsCases: readonly PkitsCase[] = `${table.trim()}\n${policyTable.trim()}`
  .split('\n')
  .map((line) => {
    const [id = '', leaf = '', intermediates = '', lists = '', expected = '', inputs = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      id,
      leaf,
      intermediates: wordsOf(intermediates),
      lists: wordsOf(lists),
      expected,
      policies: inputsOf(wordsOf(inputs)),
    };
  });

function wordsOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(' ');
}

function inputsOf(words: readonly string[]): PolicyInputs {
  const [, numbers] = words.find((word) => word.startsWith('policies='))?.split('=') ?? [];
  return {
    accepted: numbers?.split(',').map((number) => `2.16.840.1.101.3.2.1.48.${number}`),
    isRequired: words.includes('explicit'),
    forbidsMapping: words.includes('no-mapping'),
    forbidsAny: words.includes('no-any'),
  };
}

/**
 * What the suite accepts and is refused here, with the reason why. Nothing is the other way round.
 */
export const falseRefusals: Readonly<Record<string, string>> = {
  '4.1.4': 'DSA of 1024 bits with SHA-1: too weak, and no authority of this domain uses it',
  '4.1.5': 'DSA, whose parameters are taken from the issuer: neither Node nor BoringSSL reads such a key',
};
