// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::PublicKey`

use stanchion_template::generated::*;

/// `AWS::IVS::PublicKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html)
#[must_use]
pub struct PublicKey(Properties_);
impl PublicKey {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicKey(Properties_::new()) }
}
impl PublicKey {
    /// Sets `Name`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PublicKeyMaterial`. An update replaces the resource.
    #[inline] pub fn public_key_material(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicKeyMaterial", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<PublicKey> for PublicKey { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PublicKey {
    const TYPE: &'static str = "AWS::IVS::PublicKey";
    type Handle = PublicKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PublicKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PublicKeyRef(Id_);
impl From<Id_> for PublicKeyRef { #[inline] fn from(id: Id_) -> Self { PublicKeyRef(id) } }
impl AsRef<Id_> for PublicKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PublicKeyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Fingerprint`
    #[inline] pub fn fingerprint(&self) -> Value_<String> { self.0.attribute("Fingerprint") }
}
