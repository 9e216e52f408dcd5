// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::ServiceLinkedRole`

use stanchion_template::generated::*;

/// `AWS::IAM::ServiceLinkedRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html)
#[must_use]
pub struct ServiceLinkedRole(Properties_);
impl ServiceLinkedRole {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceLinkedRole(Properties_::new()) }
}
impl ServiceLinkedRole {
    /// Sets `AWSServiceName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn aws_service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AWSServiceName", value.into_node()); self }
    /// Sets `CustomSuffix`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn custom_suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomSuffix", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl IntoValue_<ServiceLinkedRole> for ServiceLinkedRole { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServiceLinkedRole {
    const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";
    type Handle = ServiceLinkedRoleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceLinkedRole`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceLinkedRoleRef(Id_);
impl From<Id_> for ServiceLinkedRoleRef { #[inline] fn from(id: Id_) -> Self { ServiceLinkedRoleRef(id) } }
impl AsRef<Id_> for ServiceLinkedRoleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceLinkedRoleRef {
    /// `Ref`: `RoleName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RoleName`
    #[inline] pub fn role_name(&self) -> Value_<String> { self.0.attribute("RoleName") }
}
