// Made by `cargo xtask generate`; do not edit.
//! `AWS::PaymentCryptography::Key`

use stanchion_template::generated::*;

/// `AWS::PaymentCryptography::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
#[must_use]
pub struct Key<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Key<Missing_<super::required::exportable>, Missing_<super::required::key_attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Key(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Key<S0, S1> {
    /// Sets `DeriveKeyUsage`. The values are constants of [`DeriveKeyUsage`].
    #[inline] pub fn derive_key_usage(mut self, value: impl IntoValue_<DeriveKeyUsage>) -> Self { self.0.put("DeriveKeyUsage", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Exportable`. Required.
    #[inline] pub fn exportable(mut self, value: impl IntoValue_<bool>) -> Key<Set_, S1> { self.0.put("Exportable", value.into_node()); Key(self.0, PhantomData_) }
    /// Sets `KeyAttributes`. Required.
    #[inline] pub fn key_attributes(mut self, value: impl IntoValue_<KeyAttributes>) -> Key<S0, Set_> { self.0.put("KeyAttributes", value.into_node()); Key(self.0, PhantomData_) }
    /// Sets `KeyCheckValueAlgorithm`. The values are constants of [`KeyCheckValueAlgorithm`].
    #[inline] pub fn key_check_value_algorithm(mut self, value: impl IntoValue_<KeyCheckValueAlgorithm>) -> Self { self.0.put("KeyCheckValueAlgorithm", value.into_node()); self }
    /// Sets `Policy`. 1 to 20480 characters.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `ReplicationRegions`.
    #[inline] pub fn replication_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ReplicationRegions", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Key> for Key<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Key<S0, S1> {
    const TYPE: &'static str = "AWS::PaymentCryptography::Key";
    type Handle = KeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Key`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeyRef(Id_);
impl From<Id_> for KeyRef { #[inline] fn from(id: Id_) -> Self { KeyRef(id) } }
impl AsRef<Id_> for KeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeyRef {
    /// `Ref`: `KeyIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `KeyIdentifier`
    #[inline] pub fn key_identifier(&self) -> Value_<String> { self.0.attribute("KeyIdentifier") }
    /// `Fn::GetAtt` `KeyOrigin`
    #[inline] pub fn key_origin(&self) -> Value_<String> { self.0.attribute("KeyOrigin") }
    /// `Fn::GetAtt` `KeyState`
    #[inline] pub fn key_state(&self) -> Value_<String> { self.0.attribute("KeyState") }
    /// `Fn::GetAtt` `ReplicationStatus`
    #[inline] pub fn replication_status(&self) -> Value_<String> { self.0.attribute("ReplicationStatus") }
}
/// `AWS::PaymentCryptography::Key.KeyModesOfUse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-paymentcryptography-key-keymodesofuse.html)
#[must_use]
pub struct KeyModesOfUse(Properties_);
impl KeyModesOfUse {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyModesOfUse(Properties_::new()) }
}
impl KeyModesOfUse {
    /// Sets `Decrypt`.
    #[inline] pub fn decrypt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Decrypt", value.into_node()); self }
    /// Sets `DeriveKey`.
    #[inline] pub fn derive_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeriveKey", value.into_node()); self }
    /// Sets `Encrypt`.
    #[inline] pub fn encrypt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypt", value.into_node()); self }
    /// Sets `Generate`.
    #[inline] pub fn generate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Generate", value.into_node()); self }
    /// Sets `NoRestrictions`.
    #[inline] pub fn no_restrictions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoRestrictions", value.into_node()); self }
    /// Sets `Sign`.
    #[inline] pub fn sign(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Sign", value.into_node()); self }
    /// Sets `Unwrap`.
    #[inline] pub fn unwrap(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Unwrap", value.into_node()); self }
    /// Sets `Verify`.
    #[inline] pub fn verify(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Verify", value.into_node()); self }
    /// Sets `Wrap`.
    #[inline] pub fn wrap(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Wrap", value.into_node()); self }
}
impl IntoValue_<KeyModesOfUse> for KeyModesOfUse { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PaymentCryptography::Key.KeyAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-paymentcryptography-key-keyattributes.html)
#[must_use]
pub struct KeyAttributes<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl KeyAttributes<Missing_<super::required::key_algorithm>, Missing_<super::required::key_class>, Missing_<super::required::key_modes_of_use>, Missing_<super::required::key_usage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyAttributes(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> KeyAttributes<S0, S1, S2, S3> {
    /// Sets `KeyAlgorithm`. Required. The values are constants of [`KeyAlgorithm`].
    #[inline] pub fn key_algorithm(mut self, value: impl IntoValue_<KeyAlgorithm>) -> KeyAttributes<Set_, S1, S2, S3> { self.0.put("KeyAlgorithm", value.into_node()); KeyAttributes(self.0, PhantomData_) }
    /// Sets `KeyClass`. Required. The values are constants of [`KeyClass`].
    #[inline] pub fn key_class(mut self, value: impl IntoValue_<KeyClass>) -> KeyAttributes<S0, Set_, S2, S3> { self.0.put("KeyClass", value.into_node()); KeyAttributes(self.0, PhantomData_) }
    /// Sets `KeyModesOfUse`. Required.
    #[inline] pub fn key_modes_of_use(mut self, value: impl IntoValue_<KeyModesOfUse>) -> KeyAttributes<S0, S1, Set_, S3> { self.0.put("KeyModesOfUse", value.into_node()); KeyAttributes(self.0, PhantomData_) }
    /// Sets `KeyUsage`. Required. The values are constants of [`KeyUsage`].
    #[inline] pub fn key_usage(mut self, value: impl IntoValue_<KeyUsage>) -> KeyAttributes<S0, S1, S2, Set_> { self.0.put("KeyUsage", value.into_node()); KeyAttributes(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<KeyAttributes> for KeyAttributes<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::PaymentCryptography::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
#[derive(Debug)]
pub enum DeriveKeyUsage {}
impl DeriveKeyUsage {
    /// `TR31_B0_BASE_DERIVATION_KEY`
    pub const TR31_B0_BASE_DERIVATION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_B0_BASE_DERIVATION_KEY");
    /// `TR31_C0_CARD_VERIFICATION_KEY`
    pub const TR31_C0_CARD_VERIFICATION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_C0_CARD_VERIFICATION_KEY");
    /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`
    pub const TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY");
    /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`
    pub const TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS: Value_<DeriveKeyUsage> = Value_::constant("TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS");
    /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`
    pub const TR31_E1_EMV_MKEY_CONFIDENTIALITY: Value_<DeriveKeyUsage> = Value_::constant("TR31_E1_EMV_MKEY_CONFIDENTIALITY");
    /// `TR31_E2_EMV_MKEY_INTEGRITY`
    pub const TR31_E2_EMV_MKEY_INTEGRITY: Value_<DeriveKeyUsage> = Value_::constant("TR31_E2_EMV_MKEY_INTEGRITY");
    /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`
    pub const TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS: Value_<DeriveKeyUsage> = Value_::constant("TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS");
    /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`
    pub const TR31_E5_EMV_MKEY_CARD_PERSONALIZATION: Value_<DeriveKeyUsage> = Value_::constant("TR31_E5_EMV_MKEY_CARD_PERSONALIZATION");
    /// `TR31_E6_EMV_MKEY_OTHER`
    pub const TR31_E6_EMV_MKEY_OTHER: Value_<DeriveKeyUsage> = Value_::constant("TR31_E6_EMV_MKEY_OTHER");
    /// `TR31_K0_KEY_ENCRYPTION_KEY`
    pub const TR31_K0_KEY_ENCRYPTION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_K0_KEY_ENCRYPTION_KEY");
    /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`
    pub const TR31_K1_KEY_BLOCK_PROTECTION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_K1_KEY_BLOCK_PROTECTION_KEY");
    /// `TR31_M3_ISO_9797_3_MAC_KEY`
    pub const TR31_M3_ISO_9797_3_MAC_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_M3_ISO_9797_3_MAC_KEY");
    /// `TR31_M1_ISO_9797_1_MAC_KEY`
    pub const TR31_M1_ISO_9797_1_MAC_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_M1_ISO_9797_1_MAC_KEY");
    /// `TR31_M6_ISO_9797_5_CMAC_KEY`
    pub const TR31_M6_ISO_9797_5_CMAC_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_M6_ISO_9797_5_CMAC_KEY");
    /// `TR31_M7_HMAC_KEY`
    pub const TR31_M7_HMAC_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_M7_HMAC_KEY");
    /// `TR31_P0_PIN_ENCRYPTION_KEY`
    pub const TR31_P0_PIN_ENCRYPTION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_P0_PIN_ENCRYPTION_KEY");
    /// `TR31_P1_PIN_GENERATION_KEY`
    pub const TR31_P1_PIN_GENERATION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_P1_PIN_GENERATION_KEY");
    /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`
    pub const TR31_V1_IBM3624_PIN_VERIFICATION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_V1_IBM3624_PIN_VERIFICATION_KEY");
    /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`
    pub const TR31_V2_VISA_PIN_VERIFICATION_KEY: Value_<DeriveKeyUsage> = Value_::constant("TR31_V2_VISA_PIN_VERIFICATION_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeriveKeyUsage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PaymentCryptography::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
#[derive(Debug)]
pub enum KeyAlgorithm {}
impl KeyAlgorithm {
    /// `TDES_2KEY`
    pub const TDES_2_KEY: Value_<KeyAlgorithm> = Value_::constant("TDES_2KEY");
    /// `TDES_3KEY`
    pub const TDES_3_KEY: Value_<KeyAlgorithm> = Value_::constant("TDES_3KEY");
    /// `AES_128`
    pub const AES_128: Value_<KeyAlgorithm> = Value_::constant("AES_128");
    /// `AES_192`
    pub const AES_192: Value_<KeyAlgorithm> = Value_::constant("AES_192");
    /// `AES_256`
    pub const AES_256: Value_<KeyAlgorithm> = Value_::constant("AES_256");
    /// `HMAC_SHA256`
    pub const HMAC_SHA256: Value_<KeyAlgorithm> = Value_::constant("HMAC_SHA256");
    /// `HMAC_SHA384`
    pub const HMAC_SHA384: Value_<KeyAlgorithm> = Value_::constant("HMAC_SHA384");
    /// `HMAC_SHA512`
    pub const HMAC_SHA512: Value_<KeyAlgorithm> = Value_::constant("HMAC_SHA512");
    /// `HMAC_SHA224`
    pub const HMAC_SHA224: Value_<KeyAlgorithm> = Value_::constant("HMAC_SHA224");
    /// `RSA_2048`
    pub const RSA_2048: Value_<KeyAlgorithm> = Value_::constant("RSA_2048");
    /// `RSA_3072`
    pub const RSA_3072: Value_<KeyAlgorithm> = Value_::constant("RSA_3072");
    /// `RSA_4096`
    pub const RSA_4096: Value_<KeyAlgorithm> = Value_::constant("RSA_4096");
    /// `ECC_NIST_P256`
    pub const ECC_NIST_P256: Value_<KeyAlgorithm> = Value_::constant("ECC_NIST_P256");
    /// `ECC_NIST_P384`
    pub const ECC_NIST_P384: Value_<KeyAlgorithm> = Value_::constant("ECC_NIST_P384");
    /// `ECC_NIST_P521`
    pub const ECC_NIST_P521: Value_<KeyAlgorithm> = Value_::constant("ECC_NIST_P521");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PaymentCryptography::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
#[derive(Debug)]
pub enum KeyClass {}
impl KeyClass {
    /// `SYMMETRIC_KEY`
    pub const SYMMETRIC_KEY: Value_<KeyClass> = Value_::constant("SYMMETRIC_KEY");
    /// `ASYMMETRIC_KEY_PAIR`
    pub const ASYMMETRIC_KEY_PAIR: Value_<KeyClass> = Value_::constant("ASYMMETRIC_KEY_PAIR");
    /// `PRIVATE_KEY`
    pub const PRIVATE_KEY: Value_<KeyClass> = Value_::constant("PRIVATE_KEY");
    /// `PUBLIC_KEY`
    pub const PUBLIC_KEY: Value_<KeyClass> = Value_::constant("PUBLIC_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PaymentCryptography::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
#[derive(Debug)]
pub enum KeyUsage {}
impl KeyUsage {
    /// `TR31_B0_BASE_DERIVATION_KEY`
    pub const TR31_B0_BASE_DERIVATION_KEY: Value_<KeyUsage> = Value_::constant("TR31_B0_BASE_DERIVATION_KEY");
    /// `TR31_C0_CARD_VERIFICATION_KEY`
    pub const TR31_C0_CARD_VERIFICATION_KEY: Value_<KeyUsage> = Value_::constant("TR31_C0_CARD_VERIFICATION_KEY");
    /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`
    pub const TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY: Value_<KeyUsage> = Value_::constant("TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY");
    /// `TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION`
    pub const TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION: Value_<KeyUsage> = Value_::constant("TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION");
    /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`
    pub const TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS: Value_<KeyUsage> = Value_::constant("TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS");
    /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`
    pub const TR31_E1_EMV_MKEY_CONFIDENTIALITY: Value_<KeyUsage> = Value_::constant("TR31_E1_EMV_MKEY_CONFIDENTIALITY");
    /// `TR31_E2_EMV_MKEY_INTEGRITY`
    pub const TR31_E2_EMV_MKEY_INTEGRITY: Value_<KeyUsage> = Value_::constant("TR31_E2_EMV_MKEY_INTEGRITY");
    /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`
    pub const TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS: Value_<KeyUsage> = Value_::constant("TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS");
    /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`
    pub const TR31_E5_EMV_MKEY_CARD_PERSONALIZATION: Value_<KeyUsage> = Value_::constant("TR31_E5_EMV_MKEY_CARD_PERSONALIZATION");
    /// `TR31_E6_EMV_MKEY_OTHER`
    pub const TR31_E6_EMV_MKEY_OTHER: Value_<KeyUsage> = Value_::constant("TR31_E6_EMV_MKEY_OTHER");
    /// `TR31_K0_KEY_ENCRYPTION_KEY`
    pub const TR31_K0_KEY_ENCRYPTION_KEY: Value_<KeyUsage> = Value_::constant("TR31_K0_KEY_ENCRYPTION_KEY");
    /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`
    pub const TR31_K1_KEY_BLOCK_PROTECTION_KEY: Value_<KeyUsage> = Value_::constant("TR31_K1_KEY_BLOCK_PROTECTION_KEY");
    /// `TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT`
    pub const TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT: Value_<KeyUsage> = Value_::constant("TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT");
    /// `TR31_M0_ISO_16609_MAC_KEY`
    pub const TR31_M0_ISO_16609_MAC_KEY: Value_<KeyUsage> = Value_::constant("TR31_M0_ISO_16609_MAC_KEY");
    /// `TR31_M3_ISO_9797_3_MAC_KEY`
    pub const TR31_M3_ISO_9797_3_MAC_KEY: Value_<KeyUsage> = Value_::constant("TR31_M3_ISO_9797_3_MAC_KEY");
    /// `TR31_M1_ISO_9797_1_MAC_KEY`
    pub const TR31_M1_ISO_9797_1_MAC_KEY: Value_<KeyUsage> = Value_::constant("TR31_M1_ISO_9797_1_MAC_KEY");
    /// `TR31_M6_ISO_9797_5_CMAC_KEY`
    pub const TR31_M6_ISO_9797_5_CMAC_KEY: Value_<KeyUsage> = Value_::constant("TR31_M6_ISO_9797_5_CMAC_KEY");
    /// `TR31_M7_HMAC_KEY`
    pub const TR31_M7_HMAC_KEY: Value_<KeyUsage> = Value_::constant("TR31_M7_HMAC_KEY");
    /// `TR31_P0_PIN_ENCRYPTION_KEY`
    pub const TR31_P0_PIN_ENCRYPTION_KEY: Value_<KeyUsage> = Value_::constant("TR31_P0_PIN_ENCRYPTION_KEY");
    /// `TR31_P1_PIN_GENERATION_KEY`
    pub const TR31_P1_PIN_GENERATION_KEY: Value_<KeyUsage> = Value_::constant("TR31_P1_PIN_GENERATION_KEY");
    /// `TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE`
    pub const TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE: Value_<KeyUsage> = Value_::constant("TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE");
    /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`
    pub const TR31_V1_IBM3624_PIN_VERIFICATION_KEY: Value_<KeyUsage> = Value_::constant("TR31_V1_IBM3624_PIN_VERIFICATION_KEY");
    /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`
    pub const TR31_V2_VISA_PIN_VERIFICATION_KEY: Value_<KeyUsage> = Value_::constant("TR31_V2_VISA_PIN_VERIFICATION_KEY");
    /// `TR31_K2_TR34_ASYMMETRIC_KEY`
    pub const TR31_K2_TR34_ASYMMETRIC_KEY: Value_<KeyUsage> = Value_::constant("TR31_K2_TR34_ASYMMETRIC_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyUsage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PaymentCryptography::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
#[derive(Debug)]
pub enum KeyCheckValueAlgorithm {}
impl KeyCheckValueAlgorithm {
    /// `CMAC`
    pub const CMAC: Value_<KeyCheckValueAlgorithm> = Value_::constant("CMAC");
    /// `ANSI_X9_24`
    pub const ANSI_X9_24: Value_<KeyCheckValueAlgorithm> = Value_::constant("ANSI_X9_24");
    /// `HMAC`
    pub const HMAC: Value_<KeyCheckValueAlgorithm> = Value_::constant("HMAC");
    /// `SHA_1`
    pub const SHA_1: Value_<KeyCheckValueAlgorithm> = Value_::constant("SHA_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyCheckValueAlgorithm> { Value_::from_node(value.into_node()) }
}
