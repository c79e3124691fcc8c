import type { CertificateCheck, RequestCheck } from './define-check.ts';
import { certificateIsATestCertificate } from './checks/certificate-is-a-test-certificate.ts';
import { certificateIsNotRevoked } from './checks/certificate-is-not-revoked.ts';
import { certificateIsWithinItsDates } from './checks/certificate-is-within-its-dates.ts';
import { certificateLastsThreeYears } from './checks/certificate-lasts-three-years.ts';
import { commonNameIsExact } from './checks/common-name-is-exact.ts';
import { expiryIsNotNear } from './checks/expiry-is-not-near.ts';
import { fqdnEqualsTheTerminalSetting } from './checks/fqdn-equals-the-terminal-setting.ts';
import { fqdnIsWithinTheHabilitationDomain } from './checks/fqdn-is-within-the-habilitation-domain.ts';
import { keyAndSignatureAreStrong } from './checks/key-and-signature-are-strong.ts';
import { keyUsageIsExact } from './checks/key-usage-is-exact.ts';
import { parentageLeadsToIgcSante } from './checks/parentage-leads-to-igc-sante.ts';
import { practiceCertificateIsReplaced } from './checks/practice-certificate-is-replaced.ts';
import { privateKeyIsInTheVault } from './checks/private-key-is-in-the-vault.ts';
import { requestAlternativeNamesFit } from './checks/request-alternative-names-fit.ts';
import { requestCommonNameIsExact } from './checks/request-common-name-is-exact.ts';
import { requestFqdnEqualsTheTerminalSetting } from './checks/request-fqdn-equals-the-terminal-setting.ts';
import { requestIsSignedAndStrong } from './checks/request-is-signed-and-strong.ts';
import { requestKeyIsInTheVault } from './checks/request-key-is-in-the-vault.ts';
import { requestNamesAreWellEncoded } from './checks/request-names-are-well-encoded.ts';
import { subjectAlternativeNameHoldsTheFqdn } from './checks/subject-alternative-name-holds-the-fqdn.ts';

/** Every check of a certificate, in the order in which a reader wants them: names and keys, parentage, time, strength. */
export const certificateChecks: readonly CertificateCheck[] = [
  privateKeyIsInTheVault,
  keyUsageIsExact,
  commonNameIsExact,
  subjectAlternativeNameHoldsTheFqdn,
  fqdnEqualsTheTerminalSetting,
  fqdnIsWithinTheHabilitationDomain,
  certificateIsATestCertificate,
  practiceCertificateIsReplaced,
  parentageLeadsToIgcSante,
  certificateIsWithinItsDates,
  certificateLastsThreeYears,
  expiryIsNotNear,
  certificateIsNotRevoked,
  keyAndSignatureAreStrong,
];

/** Every check of a CSR before it leaves the wizard. */
export const requestChecks: readonly RequestCheck[] = [
  requestCommonNameIsExact,
  requestAlternativeNamesFit,
  requestFqdnEqualsTheTerminalSetting,
  requestKeyIsInTheVault,
  requestIsSignedAndStrong,
  requestNamesAreWellEncoded,
];
