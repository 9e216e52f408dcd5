// Made by `cargo xtask generate`; do not edit.
//! `AWS::KMS::Key`

use stanchion_template::generated::*;

/// `AWS::KMS::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
#[must_use]
pub struct Key(Properties_);
impl Key {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Key(Properties_::new()) }
}
impl Key {
    /// Sets `BypassPolicyLockoutSafetyCheck`.
    #[inline] pub fn bypass_policy_lockout_safety_check(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BypassPolicyLockoutSafetyCheck", value.into_node()); self }
    /// Sets `Description`. 0 to 8192 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnableKeyRotation`.
    #[inline] pub fn enable_key_rotation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableKeyRotation", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `KeyPolicy`.
    #[inline] pub fn key_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("KeyPolicy", value.into_node()); self }
    /// Sets `KeySpec`. The values are constants of [`KeySpec`].
    #[inline] pub fn key_spec(mut self, value: impl IntoValue_<KeySpec>) -> Self { self.0.put("KeySpec", value.into_node()); self }
    /// Sets `KeyUsage`. The values are constants of [`KeyUsage`].
    #[inline] pub fn key_usage(mut self, value: impl IntoValue_<KeyUsage>) -> Self { self.0.put("KeyUsage", value.into_node()); self }
    /// Sets `MultiRegion`.
    #[inline] pub fn multi_region(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiRegion", value.into_node()); self }
    /// Sets `Origin`. The values are constants of [`Origin`].
    #[inline] pub fn origin(mut self, value: impl IntoValue_<Origin>) -> Self { self.0.put("Origin", value.into_node()); self }
    /// Sets `PendingWindowInDays`. 7 to 30.
    #[inline] pub fn pending_window_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PendingWindowInDays", value.into_node()); self }
    /// Sets `RotationPeriodInDays`. 90 to 2560.
    #[inline] pub fn rotation_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RotationPeriodInDays", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Key> for Key { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Key {
    const TYPE: &'static str = "AWS::KMS::Key";
    type Handle = KeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Key`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeyRef(Id_);
impl From<Id_> for KeyRef { #[inline] fn from(id: Id_) -> Self { KeyRef(id) } }
impl AsRef<Id_> for KeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeyRef {
    /// `Ref`: `KeyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `KeyId`
    #[inline] pub fn key_id(&self) -> Value_<String> { self.0.attribute("KeyId") }
}
/// Values of `AWS::KMS::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
#[derive(Debug)]
pub enum KeySpec {}
impl KeySpec {
    /// `SYMMETRIC_DEFAULT`
    pub const SYMMETRIC_DEFAULT: Value_<KeySpec> = Value_::constant("SYMMETRIC_DEFAULT");
    /// `RSA_2048`
    pub const RSA_2048: Value_<KeySpec> = Value_::constant("RSA_2048");
    /// `RSA_3072`
    pub const RSA_3072: Value_<KeySpec> = Value_::constant("RSA_3072");
    /// `RSA_4096`
    pub const RSA_4096: Value_<KeySpec> = Value_::constant("RSA_4096");
    /// `ECC_NIST_P256`
    pub const ECC_NIST_P256: Value_<KeySpec> = Value_::constant("ECC_NIST_P256");
    /// `ECC_NIST_P384`
    pub const ECC_NIST_P384: Value_<KeySpec> = Value_::constant("ECC_NIST_P384");
    /// `ECC_NIST_P521`
    pub const ECC_NIST_P521: Value_<KeySpec> = Value_::constant("ECC_NIST_P521");
    /// `ECC_SECG_P256K1`
    pub const ECC_SECG_P256_K1: Value_<KeySpec> = Value_::constant("ECC_SECG_P256K1");
    /// `HMAC_224`
    pub const HMAC_224: Value_<KeySpec> = Value_::constant("HMAC_224");
    /// `HMAC_256`
    pub const HMAC_256: Value_<KeySpec> = Value_::constant("HMAC_256");
    /// `HMAC_384`
    pub const HMAC_384: Value_<KeySpec> = Value_::constant("HMAC_384");
    /// `HMAC_512`
    pub const HMAC_512: Value_<KeySpec> = Value_::constant("HMAC_512");
    /// `SM2`
    pub const SM2: Value_<KeySpec> = Value_::constant("SM2");
    /// `ML_DSA_44`
    pub const ML_DSA_44: Value_<KeySpec> = Value_::constant("ML_DSA_44");
    /// `ML_DSA_65`
    pub const ML_DSA_65: Value_<KeySpec> = Value_::constant("ML_DSA_65");
    /// `ML_DSA_87`
    pub const ML_DSA_87: Value_<KeySpec> = Value_::constant("ML_DSA_87");
    /// `ECC_NIST_EDWARDS25519`
    pub const ECC_NIST_EDWARDS25519: Value_<KeySpec> = Value_::constant("ECC_NIST_EDWARDS25519");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeySpec> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KMS::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
#[derive(Debug)]
pub enum KeyUsage {}
impl KeyUsage {
    /// `ENCRYPT_DECRYPT`
    pub const ENCRYPT_DECRYPT: Value_<KeyUsage> = Value_::constant("ENCRYPT_DECRYPT");
    /// `SIGN_VERIFY`
    pub const SIGN_VERIFY: Value_<KeyUsage> = Value_::constant("SIGN_VERIFY");
    /// `GENERATE_VERIFY_MAC`
    pub const GENERATE_VERIFY_MAC: Value_<KeyUsage> = Value_::constant("GENERATE_VERIFY_MAC");
    /// `KEY_AGREEMENT`
    pub const KEY_AGREEMENT: Value_<KeyUsage> = Value_::constant("KEY_AGREEMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyUsage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KMS::Key`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
#[derive(Debug)]
pub enum Origin {}
impl Origin {
    /// `AWS_KMS`
    pub const AWS_KMS: Value_<Origin> = Value_::constant("AWS_KMS");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<Origin> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Origin> { Value_::from_node(value.into_node()) }
}
