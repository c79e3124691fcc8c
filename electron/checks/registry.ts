import type { CertificateCheck, RequestCheck } from './define-check.ts';
import { authoritiesAreOfTheSameEnvironment } from './checks/authorities-are-of-the-same-environment.ts';
import { authoritiesOutliveTheCertificate } from './checks/authorities-outlive-the-certificate.ts';
import { certificateIsATestCertificate } from './checks/certificate-is-a-test-certificate.ts';
import { certificateIsNotAnAuthority } from './checks/certificate-is-not-an-authority.ts';
import { certificateIsNotRevoked } from './checks/certificate-is-not-revoked.ts';
import { certificateIsWithinItsDates } from './checks/certificate-is-within-its-dates.ts';
import { certificateLastsThreeYears } from './checks/certificate-lasts-three-years.ts';
import { certificateNamesItsRevocationList } from './checks/certificate-names-its-revocation-list.ts';
import { commonNameIsExact } from './checks/common-name-is-exact.ts';
import { criticalExtensionsAreUnderstood } from './checks/critical-extensions-are-understood.ts';
import { expiryIsNotNear } from './checks/expiry-is-not-near.ts';
import { fqdnEqualsTheTerminalSetting } from './checks/fqdn-equals-the-terminal-setting.ts';
import { fqdnIsWithinTheHabilitationDomain } from './checks/fqdn-is-within-the-habilitation-domain.ts';
import { keyAndSignatureAreStrong } from './checks/key-and-signature-are-strong.ts';
import { keyIdentifiersArePresent } from './checks/key-identifiers-are-present.ts';
import { keyStrengthOutlastsTheCertificate } from './checks/key-strength-outlasts-the-certificate.ts';
import { keyUsageIsCritical } from './checks/key-usage-is-critical.ts';
import { keyUsageIsExact } from './checks/key-usage-is-exact.ts';
import { organizationIsNamed } from './checks/organization-is-named.ts';
import { organizationalUnitIsANationalIdentifier } from './checks/organizational-unit-is-a-national-identifier.ts';
import { parentageLeadsToIgcSante } from './checks/parentage-leads-to-igc-sante.ts';
import { policyIsThatOfIgcSante } from './checks/policy-is-that-of-igc-sante.ts';
import { practiceCertificateIsReplaced } from './checks/practice-certificate-is-replaced.ts';
import { privateKeyIsInTheVault } from './checks/private-key-is-in-the-vault.ts';
import { publicExponentIsUsual } from './checks/public-exponent-is-usual.ts';
import { requestAlternativeNamesFit } from './checks/request-alternative-names-fit.ts';
import { requestCommonNameIsClean } from './checks/request-common-name-is-clean.ts';
import { requestCommonNameIsExact } from './checks/request-common-name-is-exact.ts';
import { requestFqdnEqualsTheTerminalSetting } from './checks/request-fqdn-equals-the-terminal-setting.ts';
import { requestFqdnIsWithinTheHabilitationDomain } from './checks/request-fqdn-is-within-the-habilitation-domain.ts';
import { requestIsSignedAndStrong } from './checks/request-is-signed-and-strong.ts';
import { requestKeyIsInTheVault } from './checks/request-key-is-in-the-vault.ts';
import { requestKeySizeIsUsual } from './checks/request-key-size-is-usual.ts';
import { requestNamesAreWellEncoded } from './checks/request-names-are-well-encoded.ts';
import { requestOrganizationalUnitIsANationalIdentifier } from './checks/request-organizational-unit-is-a-national-identifier.ts';
import { requestSubjectIsTidy } from './checks/request-subject-is-tidy.ts';
import { requestUsagesFitTheOrder } from './checks/request-usages-fit-the-order.ts';
import { subjectAlternativeNameHoldsTheFqdn } from './checks/subject-alternative-name-holds-the-fqdn.ts';
import { subjectIsWrittenAsTheProfile } from './checks/subject-is-written-as-the-profile.ts';

/** Every check of a certificate, in the order in which a reader wants them: key and names, parentage, time, revocation, form. */
export const certificateChecks: readonly CertificateCheck[] = [
  privateKeyIsInTheVault,
  keyUsageIsExact,
  commonNameIsExact,
  subjectAlternativeNameHoldsTheFqdn,
  fqdnEqualsTheTerminalSetting,
  fqdnIsWithinTheHabilitationDomain,
  organizationIsNamed,
  organizationalUnitIsANationalIdentifier,
  subjectIsWrittenAsTheProfile,
  certificateIsATestCertificate,
  practiceCertificateIsReplaced,
  parentageLeadsToIgcSante,
  authoritiesAreOfTheSameEnvironment,
  certificateIsWithinItsDates,
  certificateLastsThreeYears,
  expiryIsNotNear,
  authoritiesOutliveTheCertificate,
  certificateIsNotRevoked,
  certificateNamesItsRevocationList,
  keyAndSignatureAreStrong,
  keyStrengthOutlastsTheCertificate,
  publicExponentIsUsual,
  certificateIsNotAnAuthority,
  keyUsageIsCritical,
  criticalExtensionsAreUnderstood,
  keyIdentifiersArePresent,
  policyIsThatOfIgcSante,
];

/** Every check of a CSR before it leaves the wizard. One that fails keeps the order from being sent. */
export const requestChecks: readonly RequestCheck[] = [
  requestCommonNameIsExact,
  requestCommonNameIsClean,
  requestAlternativeNamesFit,
  requestFqdnEqualsTheTerminalSetting,
  requestFqdnIsWithinTheHabilitationDomain,
  requestUsagesFitTheOrder,
  requestKeyIsInTheVault,
  requestKeySizeIsUsual,
  requestIsSignedAndStrong,
  requestNamesAreWellEncoded,
  requestSubjectIsTidy,
  requestOrganizationalUnitIsANationalIdentifier,
];
