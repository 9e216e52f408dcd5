// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSO::Instance`

use stanchion_template::generated::*;

/// `AWS::SSO::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html)
#[must_use]
pub struct Instance(Properties_);
impl Instance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Instance(Properties_::new()) }
}
impl Instance {
    /// Sets `Name`. 1 to 32 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 75 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Instance> for Instance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Instance {
    const TYPE: &'static str = "AWS::SSO::Instance";
    type Handle = InstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Instance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceRef(Id_);
impl From<Id_> for InstanceRef { #[inline] fn from(id: Id_) -> Self { InstanceRef(id) } }
impl AsRef<Id_> for InstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceRef {
    /// `Ref`: `InstanceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IdentityStoreId`
    #[inline] pub fn identity_store_id(&self) -> Value_<String> { self.0.attribute("IdentityStoreId") }
    /// `Fn::GetAtt` `InstanceArn`
    #[inline] pub fn instance_arn(&self) -> Value_<String> { self.0.attribute("InstanceArn") }
    /// `Fn::GetAtt` `OwnerAccountId`
    #[inline] pub fn owner_account_id(&self) -> Value_<String> { self.0.attribute("OwnerAccountId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
