import type { guide as fr } from '../../fr/procedure/guide.ts';
import type { SameShape } from '../../same-shape.ts';

/** What to do on PFCNG, line by line. The site's own words stay in French. */
export const guide: SameShape<typeof fr> = {
  phases: {
    request: 'Ask for the certificate',
    withdrawal: 'Withdraw the certificate',
    import: 'Come back to the wizard',
  },
  open: 'Open PFCNG and log in with a CPx test card designated “administrateur technique”. Three wrong PINs block the card.',
  ask: 'Choose “Demander”, then the {{offer}} offer and your organisation.',
  newProduct:
    'Choose “Demander un nouveau produit”, then the {{usage}} usage. Another usage would give a certificate you cannot use.',
  nameAuthCli:
    'Paste the certificate’s name (step 3 of the procedure), the same for every publisher. Read it again: a mistake means revoking and reordering.',
  nameSslServeur:
    'Paste the server’s full name (step 3 of the procedure), identical to the FQDN set in the terminal. Read it again: a mistake means revoking and reordering.',
  keyCsr:
    'When the site asks (step 4 of the procedure), choose to upload your CSR and give the one the wizard prepared.',
  keyOnline:
    'When the site asks (step 4 of the procedure), choose online generation: key and certificate will come together.',
  withdraw:
    'When the certificate is ready, choose “Retirer”, or follow the link in the mail you received, then select it.',
  revocationCode:
    'Choose a revocation code, type it twice, accept the terms, then “Finaliser”. Put the code in a safe place: it is what revokes.',
  downloadCsr:
    'Choose “Télécharger” and keep the file. In what form PFCNG delivers a certificate asked for by CSR is unknown to us: the wizard reads them all.',
  downloadOnline:
    'Write down the password shown, then “Télécharger”. Without that password the file is lost and the request must be made again.',
  finish: 'Choose “Terminer”. A mail confirms the withdrawal.',
  importCsr: 'Drop the certificate in the Installation step, with the TEST intermediate authority.',
  importOnline: 'Drop the PKCS#12 file in the Installation step and give its password.',
  values: {
    offer: 'Offer',
    usage: 'Usage',
    commonName: 'Value (step 3)',
    format: 'Delivered format',
  },
};
