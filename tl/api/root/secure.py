"""Definitions: types of the root namespace that begin with Secure. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "SecureCredentialsEncrypted",
    "SecureData",
    "SecureFile",
    "SecureFileEmpty",
    "SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000",
    "SecurePasswordKdfAlgoSHA512",
    "SecurePasswordKdfAlgoUnknown",
    "SecurePlainEmail",
    "SecurePlainPhone",
    "SecureRequiredType",
    "SecureRequiredTypeOneOf",
    "SecureSecretSettings",
    "SecureValue",
    "SecureValueError",
    "SecureValueErrorData",
    "SecureValueErrorFile",
    "SecureValueErrorFiles",
    "SecureValueErrorFrontSide",
    "SecureValueErrorReverseSide",
    "SecureValueErrorSelfie",
    "SecureValueErrorTranslationFile",
    "SecureValueErrorTranslationFiles",
    "SecureValueHash",
    "SecureValueTypeAddress",
    "SecureValueTypeBankStatement",
    "SecureValueTypeDriverLicense",
    "SecureValueTypeEmail",
    "SecureValueTypeIdentityCard",
    "SecureValueTypeInternalPassport",
    "SecureValueTypePassport",
    "SecureValueTypePassportRegistration",
    "SecureValueTypePersonalDetails",
    "SecureValueTypePhone",
    "SecureValueTypeRentalAgreement",
    "SecureValueTypeTemporaryRegistration",
    "SecureValueTypeUtilityBill",
    "TypeSecureCredentialsEncrypted",
    "TypeSecureData",
    "TypeSecureFile",
    "TypeSecurePasswordKdfAlgo",
    "TypeSecurePlainData",
    "TypeSecureRequiredType",
    "TypeSecureSecretSettings",
    "TypeSecureValue",
    "TypeSecureValueError",
    "TypeSecureValueHash",
    "TypeSecureValueType",
]


class SecureCredentialsEncrypted(TLObject, frozen=True, kw_only=True, tag="secureCredentialsEncrypted"):
    tl_id = 0x33F0EA47
    tl_name = "secureCredentialsEncrypted"
    tl_type = "SecureCredentialsEncrypted"
    tl_line = "secureCredentialsEncrypted#33f0ea47 data:bytes hash:bytes secret:bytes = SecureCredentialsEncrypted;"
    data: Bytes
    hash: Bytes
    secret: Bytes
    __repr__ = redacted_repr


class SecureData(TLObject, frozen=True, kw_only=True, tag="secureData"):
    tl_id = 0x8AEABEC3
    tl_name = "secureData"
    tl_type = "SecureData"
    tl_line = "secureData#8aeabec3 data:bytes data_hash:bytes secret:bytes = SecureData;"
    data: Bytes
    data_hash: Bytes
    secret: Bytes
    __repr__ = redacted_repr


class SecureFile(TLObject, frozen=True, kw_only=True, tag="secureFile"):
    tl_id = 0x7D09C27E
    tl_name = "secureFile"
    tl_type = "SecureFile"
    tl_line = "secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int file_hash:bytes secret:bytes = SecureFile;"
    id: Int64
    access_hash: Int64
    size: Int64
    dc_id: Int32
    date: Int32
    file_hash: Bytes
    secret: Bytes
    __repr__ = redacted_repr


class SecureFileEmpty(TLObject, frozen=True, kw_only=True, tag="secureFileEmpty"):
    tl_id = 0x64199744
    tl_name = "secureFileEmpty"
    tl_type = "SecureFile"
    tl_line = "secureFileEmpty#64199744 = SecureFile;"


class SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000(TLObject, frozen=True, kw_only=True, tag="securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"):
    tl_id = 0xBBF2DDA0
    tl_name = "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"
    tl_type = "SecurePasswordKdfAlgo"
    tl_line = "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0 salt:bytes = SecurePasswordKdfAlgo;"
    salt: Bytes


class SecurePasswordKdfAlgoSHA512(TLObject, frozen=True, kw_only=True, tag="securePasswordKdfAlgoSHA512"):
    tl_id = 0x86471D92
    tl_name = "securePasswordKdfAlgoSHA512"
    tl_type = "SecurePasswordKdfAlgo"
    tl_line = "securePasswordKdfAlgoSHA512#86471d92 salt:bytes = SecurePasswordKdfAlgo;"
    salt: Bytes


class SecurePasswordKdfAlgoUnknown(TLObject, frozen=True, kw_only=True, tag="securePasswordKdfAlgoUnknown"):
    tl_id = 0x004A8537
    tl_name = "securePasswordKdfAlgoUnknown"
    tl_type = "SecurePasswordKdfAlgo"
    tl_line = "securePasswordKdfAlgoUnknown#4a8537 = SecurePasswordKdfAlgo;"


class SecurePlainEmail(TLObject, frozen=True, kw_only=True, tag="securePlainEmail"):
    tl_id = 0x21EC5A5F
    tl_name = "securePlainEmail"
    tl_type = "SecurePlainData"
    tl_line = "securePlainEmail#21ec5a5f email:string = SecurePlainData;"
    email: String


class SecurePlainPhone(TLObject, frozen=True, kw_only=True, tag="securePlainPhone"):
    tl_id = 0x7D6099DD
    tl_name = "securePlainPhone"
    tl_type = "SecurePlainData"
    tl_line = "securePlainPhone#7d6099dd phone:string = SecurePlainData;"
    phone: String


class SecureRequiredType(TLObject, frozen=True, kw_only=True, tag="secureRequiredType"):
    tl_id = 0x829D99DA
    tl_name = "secureRequiredType"
    tl_type = "SecureRequiredType"
    tl_line = "secureRequiredType#829d99da flags:# native_names:flags.0?true selfie_required:flags.1?true translation_required:flags.2?true type:SecureValueType = SecureRequiredType;"
    flags: Nat = 0
    native_names: Bool = False
    selfie_required: Bool = False
    translation_required: Bool = False
    type: api.TypeSecureValueType


class SecureRequiredTypeOneOf(TLObject, frozen=True, kw_only=True, tag="secureRequiredTypeOneOf"):
    tl_id = 0x027477B4
    tl_name = "secureRequiredTypeOneOf"
    tl_type = "SecureRequiredType"
    tl_line = "secureRequiredTypeOneOf#27477b4 types:Vector<SecureRequiredType> = SecureRequiredType;"
    types: Vector[api.TypeSecureRequiredType]


class SecureSecretSettings(TLObject, frozen=True, kw_only=True, tag="secureSecretSettings"):
    tl_id = 0x1527BCAC
    tl_name = "secureSecretSettings"
    tl_type = "SecureSecretSettings"
    tl_line = "secureSecretSettings#1527bcac secure_algo:SecurePasswordKdfAlgo secure_secret:bytes secure_secret_id:long = SecureSecretSettings;"
    secure_algo: api.TypeSecurePasswordKdfAlgo
    secure_secret: Bytes
    secure_secret_id: Int64
    __repr__ = redacted_repr


class SecureValue(TLObject, frozen=True, kw_only=True, tag="secureValue"):
    tl_id = 0x187FA0CA
    tl_name = "secureValue"
    tl_type = "SecureValue"
    tl_line = "secureValue#187fa0ca flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?SecureFile reverse_side:flags.2?SecureFile selfie:flags.3?SecureFile translation:flags.6?Vector<SecureFile> files:flags.4?Vector<SecureFile> plain_data:flags.5?SecurePlainData hash:bytes = SecureValue;"
    flags: Nat = 0
    type: api.TypeSecureValueType
    data: api.TypeSecureData | None = None
    front_side: api.TypeSecureFile | None = None
    reverse_side: api.TypeSecureFile | None = None
    selfie: api.TypeSecureFile | None = None
    translation: Vector[api.TypeSecureFile] | None = None
    files: Vector[api.TypeSecureFile] | None = None
    plain_data: api.TypeSecurePlainData | None = None
    hash: Bytes


class SecureValueError(TLObject, frozen=True, kw_only=True, tag="secureValueError"):
    tl_id = 0x869D758F
    tl_name = "secureValueError"
    tl_type = "SecureValueError"
    tl_line = "secureValueError#869d758f type:SecureValueType hash:bytes text:string = SecureValueError;"
    type: api.TypeSecureValueType
    hash: Bytes
    text: String


class SecureValueErrorData(TLObject, frozen=True, kw_only=True, tag="secureValueErrorData"):
    tl_id = 0xE8A40BD9
    tl_name = "secureValueErrorData"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorData#e8a40bd9 type:SecureValueType data_hash:bytes field:string text:string = SecureValueError;"
    type: api.TypeSecureValueType
    data_hash: Bytes
    field: String
    text: String


class SecureValueErrorFile(TLObject, frozen=True, kw_only=True, tag="secureValueErrorFile"):
    tl_id = 0x7A700873
    tl_name = "secureValueErrorFile"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorFile#7a700873 type:SecureValueType file_hash:bytes text:string = SecureValueError;"
    type: api.TypeSecureValueType
    file_hash: Bytes
    text: String


class SecureValueErrorFiles(TLObject, frozen=True, kw_only=True, tag="secureValueErrorFiles"):
    tl_id = 0x666220E9
    tl_name = "secureValueErrorFiles"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError;"
    type: api.TypeSecureValueType
    file_hash: Vector[Bytes]
    text: String


class SecureValueErrorFrontSide(TLObject, frozen=True, kw_only=True, tag="secureValueErrorFrontSide"):
    tl_id = 0x00BE3DFA
    tl_name = "secureValueErrorFrontSide"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorFrontSide#be3dfa type:SecureValueType file_hash:bytes text:string = SecureValueError;"
    type: api.TypeSecureValueType
    file_hash: Bytes
    text: String


class SecureValueErrorReverseSide(TLObject, frozen=True, kw_only=True, tag="secureValueErrorReverseSide"):
    tl_id = 0x868A2AA5
    tl_name = "secureValueErrorReverseSide"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorReverseSide#868a2aa5 type:SecureValueType file_hash:bytes text:string = SecureValueError;"
    type: api.TypeSecureValueType
    file_hash: Bytes
    text: String


class SecureValueErrorSelfie(TLObject, frozen=True, kw_only=True, tag="secureValueErrorSelfie"):
    tl_id = 0xE537CED6
    tl_name = "secureValueErrorSelfie"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorSelfie#e537ced6 type:SecureValueType file_hash:bytes text:string = SecureValueError;"
    type: api.TypeSecureValueType
    file_hash: Bytes
    text: String


class SecureValueErrorTranslationFile(TLObject, frozen=True, kw_only=True, tag="secureValueErrorTranslationFile"):
    tl_id = 0xA1144770
    tl_name = "secureValueErrorTranslationFile"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorTranslationFile#a1144770 type:SecureValueType file_hash:bytes text:string = SecureValueError;"
    type: api.TypeSecureValueType
    file_hash: Bytes
    text: String


class SecureValueErrorTranslationFiles(TLObject, frozen=True, kw_only=True, tag="secureValueErrorTranslationFiles"):
    tl_id = 0x34636DD8
    tl_name = "secureValueErrorTranslationFiles"
    tl_type = "SecureValueError"
    tl_line = "secureValueErrorTranslationFiles#34636dd8 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError;"
    type: api.TypeSecureValueType
    file_hash: Vector[Bytes]
    text: String


class SecureValueHash(TLObject, frozen=True, kw_only=True, tag="secureValueHash"):
    tl_id = 0xED1ECDB0
    tl_name = "secureValueHash"
    tl_type = "SecureValueHash"
    tl_line = "secureValueHash#ed1ecdb0 type:SecureValueType hash:bytes = SecureValueHash;"
    type: api.TypeSecureValueType
    hash: Bytes


class SecureValueTypeAddress(TLObject, frozen=True, kw_only=True, tag="secureValueTypeAddress"):
    tl_id = 0xCBE31E26
    tl_name = "secureValueTypeAddress"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeAddress#cbe31e26 = SecureValueType;"


class SecureValueTypeBankStatement(TLObject, frozen=True, kw_only=True, tag="secureValueTypeBankStatement"):
    tl_id = 0x89137C0D
    tl_name = "secureValueTypeBankStatement"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeBankStatement#89137c0d = SecureValueType;"


class SecureValueTypeDriverLicense(TLObject, frozen=True, kw_only=True, tag="secureValueTypeDriverLicense"):
    tl_id = 0x06E425C4
    tl_name = "secureValueTypeDriverLicense"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeDriverLicense#6e425c4 = SecureValueType;"


class SecureValueTypeEmail(TLObject, frozen=True, kw_only=True, tag="secureValueTypeEmail"):
    tl_id = 0x8E3CA7EE
    tl_name = "secureValueTypeEmail"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeEmail#8e3ca7ee = SecureValueType;"


class SecureValueTypeIdentityCard(TLObject, frozen=True, kw_only=True, tag="secureValueTypeIdentityCard"):
    tl_id = 0xA0D0744B
    tl_name = "secureValueTypeIdentityCard"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeIdentityCard#a0d0744b = SecureValueType;"


class SecureValueTypeInternalPassport(TLObject, frozen=True, kw_only=True, tag="secureValueTypeInternalPassport"):
    tl_id = 0x99A48F23
    tl_name = "secureValueTypeInternalPassport"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeInternalPassport#99a48f23 = SecureValueType;"


class SecureValueTypePassport(TLObject, frozen=True, kw_only=True, tag="secureValueTypePassport"):
    tl_id = 0x3DAC6A00
    tl_name = "secureValueTypePassport"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypePassport#3dac6a00 = SecureValueType;"


class SecureValueTypePassportRegistration(TLObject, frozen=True, kw_only=True, tag="secureValueTypePassportRegistration"):
    tl_id = 0x99E3806A
    tl_name = "secureValueTypePassportRegistration"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypePassportRegistration#99e3806a = SecureValueType;"


class SecureValueTypePersonalDetails(TLObject, frozen=True, kw_only=True, tag="secureValueTypePersonalDetails"):
    tl_id = 0x9D2A81E3
    tl_name = "secureValueTypePersonalDetails"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypePersonalDetails#9d2a81e3 = SecureValueType;"


class SecureValueTypePhone(TLObject, frozen=True, kw_only=True, tag="secureValueTypePhone"):
    tl_id = 0xB320AADB
    tl_name = "secureValueTypePhone"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypePhone#b320aadb = SecureValueType;"


class SecureValueTypeRentalAgreement(TLObject, frozen=True, kw_only=True, tag="secureValueTypeRentalAgreement"):
    tl_id = 0x8B883488
    tl_name = "secureValueTypeRentalAgreement"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeRentalAgreement#8b883488 = SecureValueType;"


class SecureValueTypeTemporaryRegistration(TLObject, frozen=True, kw_only=True, tag="secureValueTypeTemporaryRegistration"):
    tl_id = 0xEA02EC33
    tl_name = "secureValueTypeTemporaryRegistration"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeTemporaryRegistration#ea02ec33 = SecureValueType;"


class SecureValueTypeUtilityBill(TLObject, frozen=True, kw_only=True, tag="secureValueTypeUtilityBill"):
    tl_id = 0xFC36954E
    tl_name = "secureValueTypeUtilityBill"
    tl_type = "SecureValueType"
    tl_line = "secureValueTypeUtilityBill#fc36954e = SecureValueType;"


TypeSecureCredentialsEncrypted: TypeAlias = SecureCredentialsEncrypted
TypeSecureData: TypeAlias = SecureData
TypeSecureFile: TypeAlias = (
    SecureFile
    | SecureFileEmpty
)
TypeSecurePasswordKdfAlgo: TypeAlias = (
    SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000
    | SecurePasswordKdfAlgoSHA512
    | SecurePasswordKdfAlgoUnknown
)
TypeSecurePlainData: TypeAlias = (
    SecurePlainEmail
    | SecurePlainPhone
)
TypeSecureRequiredType: TypeAlias = (
    SecureRequiredType
    | SecureRequiredTypeOneOf
)
TypeSecureSecretSettings: TypeAlias = SecureSecretSettings
TypeSecureValue: TypeAlias = SecureValue
TypeSecureValueError: TypeAlias = (
    SecureValueError
    | SecureValueErrorData
    | SecureValueErrorFile
    | SecureValueErrorFiles
    | SecureValueErrorFrontSide
    | SecureValueErrorReverseSide
    | SecureValueErrorSelfie
    | SecureValueErrorTranslationFile
    | SecureValueErrorTranslationFiles
)
TypeSecureValueHash: TypeAlias = SecureValueHash
TypeSecureValueType: TypeAlias = (
    SecureValueTypeAddress
    | SecureValueTypeBankStatement
    | SecureValueTypeDriverLicense
    | SecureValueTypeEmail
    | SecureValueTypeIdentityCard
    | SecureValueTypeInternalPassport
    | SecureValueTypePassport
    | SecureValueTypePassportRegistration
    | SecureValueTypePersonalDetails
    | SecureValueTypePhone
    | SecureValueTypeRentalAgreement
    | SecureValueTypeTemporaryRegistration
    | SecureValueTypeUtilityBill
)
