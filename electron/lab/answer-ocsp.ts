import {
  BitString,
  Constructed,
  Enumerated,
  GeneralizedTime,
  Null,
  OctetString,
  Primitive,
  type Sequence,
} from 'asn1js';
import { createHash, sign } from 'node:crypto';
import {
  AlgorithmIdentifier,
  BasicOCSPResponse,
  OCSPRequest,
  OCSPResponse,
  ResponseBytes,
  ResponseData,
  SingleResponse,
  type CertID,
} from 'pkijs';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { publicKeyBits, type Signer } from './signer.ts';
import { wholeSecond, type ListValidity } from './validity.ts';

/** An authority that answers for the certificates it issued, under its own key (RFC 6960 §2.2, case 1). */
export interface OcspResponder {
  readonly certificate: Certificate;
  signer(): Promise<Signer>;
  /** When the certificate of this serial (lower hex) was revoked, else null. */
  revokedAt(serialNumber: string): Date | null;
  /** Dates of its answers. */
  validity(): ListValidity;
}

const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const nonceIdentifier = '1.3.6.1.5.5.7.48.1.2';
const basicResponse = '1.3.6.1.5.5.7.48.1.1';
const sha256WithRsa = '1.2.840.113549.1.1.11';
/** OCSPResponseStatus (RFC 6960 §4.2.1) of the answers that bear no response. */
const statuses = { successful: 0, malformedRequest: 1, unauthorized: 6 } as const;

/**
 * Answers a DER OCSP request (RFC 6960) about certificates of one of `responders`, signed by it. A serial that it did
 * not revoke is `good`, whether or not it was ever issued: the lab keeps no list of what it issued. A request about
 * nobody's certificates is answered `unauthorized`, an unreadable one `malformedRequest`.
 */
export async function answerOcsp(
  request: Uint8Array,
  responders: readonly OcspResponder[],
  now: Date,
): Promise<Uint8Array> {
  const parsed = readRequest(request);
  if (parsed === null) return bareAnswer(statuses.malformedRequest);
  const asked = parsed.tbsRequest.requestList.map(({ reqCert }) => reqCert);
  const responder = responders.find(({ certificate }) => asked.every((id) => concerns(id, certificate)));
  if (responder === undefined || asked.length === 0) return bareAnswer(statuses.unauthorized);

  const { privateKey } = await responder.signer();
  const nonce = parsed.tbsRequest.requestExtensions?.filter(({ extnID }) => extnID === nonceIdentifier) ?? [];
  const data = new ResponseData({
    responderID: new OctetString({
      valueHex: bytesOf(createHash('sha1').update(publicKeyBits(privateKey)).digest()),
    }),
    producedAt: wholeSecond(now.getTime()),
    responses: asked.map((id) => singleResponse(id, responder)),
    ...(nonce.length === 0 ? {} : { responseExtensions: nonce }),
  });
  data.tbsView = new Uint8Array((data.toSchema(true) as Sequence).toBER());
  const signature = sign('sha256', data.tbsView, privateKey);
  const basic = new BasicOCSPResponse({
    tbsResponseData: data,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256WithRsa, algorithmParams: new Null() }),
    signature: new BitString({ valueHex: bytesOf(signature) }),
  });
  return encode(
    new OCSPResponse({
      responseStatus: new Enumerated({ value: statuses.successful }),
      responseBytes: new ResponseBytes({
        responseType: basicResponse,
        response: new OctetString({ valueHex: basic.toSchema().toBER() }),
      }),
    }),
  );
}

function readRequest(request: Uint8Array): OCSPRequest | null {
  try {
    return OCSPRequest.fromBER(bytesOf(request));
  } catch {
    return null;
  }
}

/** Whether a CertID names `issuer`: the hashes of its name and of its public key (RFC 6960 §4.1.1). */
function concerns(id: CertID, issuer: Certificate): boolean {
  const hash = hashes[id.hashAlgorithm.algorithmId];
  if (hash === undefined) return false;
  const isHash = (expected: OctetString, value: Uint8Array): boolean =>
    Buffer.from(expected.valueBlock.valueHexView).equals(createHash(hash).update(value).digest());
  return (
    isHash(id.issuerNameHash, Buffer.from(issuer.subject.der, 'hex')) &&
    isHash(id.issuerKeyHash, publicKeyBits(issuer.publicKey))
  );
}

function singleResponse(id: CertID, responder: OcspResponder): SingleResponse {
  const serialNumber = Buffer.from(id.serialNumber.valueBlock.valueHexView).toString('hex');
  const revokedAt = responder.revokedAt(serialNumber);
  return new SingleResponse({
    certID: id,
    certStatus:
      revokedAt === null
        ? new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } })
        : new Constructed({
            idBlock: { tagClass: 3, tagNumber: 1 },
            value: [new GeneralizedTime({ valueDate: revokedAt })],
          }),
    ...responder.validity(),
  });
}

function bareAnswer(status: number): Uint8Array {
  return encode(new OCSPResponse({ responseStatus: new Enumerated({ value: status }) }));
}

function encode(response: OCSPResponse): Uint8Array {
  return new Uint8Array(response.toSchema().toBER());
}

/** An ArrayBuffer of just these bytes: a Buffer may be a window on a larger one. */
function bytesOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
