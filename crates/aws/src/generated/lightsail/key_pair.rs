// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::KeyPair`

use stanchion_template::generated::*;

/// `AWS::Lightsail::KeyPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html)
#[must_use]
pub struct KeyPair<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KeyPair<Missing_<super::required::key_pair_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyPair(Properties_::new(), PhantomData_) }
}
impl<S0> KeyPair<S0> {
    /// Sets `KeyPairName`. Required. An update replaces the resource.
    #[inline] pub fn key_pair_name(mut self, value: impl IntoValue_<String>) -> KeyPair<Set_> { self.0.put("KeyPairName", value.into_node()); KeyPair(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KeyPair> for KeyPair<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for KeyPair<S0> {
    const TYPE: &'static str = "AWS::Lightsail::KeyPair";
    type Handle = KeyPairRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KeyPair`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeyPairRef(Id_);
impl From<Id_> for KeyPairRef { #[inline] fn from(id: Id_) -> Self { KeyPairRef(id) } }
impl AsRef<Id_> for KeyPairRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeyPairRef {
    /// `Ref`: `KeyPairName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Fingerprint`
    #[inline] pub fn fingerprint(&self) -> Value_<String> { self.0.attribute("Fingerprint") }
    /// `Fn::GetAtt` `KeyPairArn`
    #[inline] pub fn key_pair_arn(&self) -> Value_<String> { self.0.attribute("KeyPairArn") }
    /// `Fn::GetAtt` `Location`
    #[inline] pub fn location(&self) -> Value_<String> { self.0.attribute("Location") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
}
