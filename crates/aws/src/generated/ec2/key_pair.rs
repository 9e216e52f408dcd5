// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::KeyPair`

use stanchion_template::generated::*;

/// `AWS::EC2::KeyPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html)
#[must_use]
pub struct KeyPair<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KeyPair<Missing_<super::required::key_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyPair(Properties_::new(), PhantomData_) }
}
impl<S0> KeyPair<S0> {
    /// Sets `KeyFormat`. An update replaces the resource. The values are constants of [`KeyFormat`].
    #[inline] pub fn key_format(mut self, value: impl IntoValue_<KeyFormat>) -> Self { self.0.put("KeyFormat", value.into_node()); self }
    /// Sets `KeyName`. Required. An update replaces the resource.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> KeyPair<Set_> { self.0.put("KeyName", value.into_node()); KeyPair(self.0, PhantomData_) }
    /// Sets `KeyType`. An update replaces the resource. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
    /// Sets `PublicKeyMaterial`. An update replaces the resource.
    #[inline] pub fn public_key_material(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicKeyMaterial", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KeyPair> for KeyPair<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for KeyPair<S0> {
    const TYPE: &'static str = "AWS::EC2::KeyPair";
    type Handle = KeyPairRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KeyPair`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeyPairRef(Id_);
impl From<Id_> for KeyPairRef { #[inline] fn from(id: Id_) -> Self { KeyPairRef(id) } }
impl AsRef<Id_> for KeyPairRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeyPairRef {
    /// `Ref`: `KeyName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `KeyFingerprint`
    #[inline] pub fn key_fingerprint(&self) -> Value_<String> { self.0.attribute("KeyFingerprint") }
    /// `Fn::GetAtt` `KeyPairId`
    #[inline] pub fn key_pair_id(&self) -> Value_<String> { self.0.attribute("KeyPairId") }
}
/// Values of `AWS::EC2::KeyPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html)
#[derive(Debug)]
pub enum KeyFormat {}
impl KeyFormat {
    /// `pem`
    pub const PEM: Value_<KeyFormat> = Value_::constant("pem");
    /// `ppk`
    pub const PPK: Value_<KeyFormat> = Value_::constant("ppk");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::KeyPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `rsa`
    pub const RSA: Value_<KeyType> = Value_::constant("rsa");
    /// `ed25519`
    pub const ED25519: Value_<KeyType> = Value_::constant("ed25519");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
