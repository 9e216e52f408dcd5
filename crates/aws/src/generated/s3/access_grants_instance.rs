// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::AccessGrantsInstance`

use stanchion_template::generated::*;

/// `AWS::S3::AccessGrantsInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html)
#[must_use]
pub struct AccessGrantsInstance(Properties_);
impl AccessGrantsInstance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessGrantsInstance(Properties_::new()) }
}
impl AccessGrantsInstance {
    /// Sets `IdentityCenterArn`.
    #[inline] pub fn identity_center_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityCenterArn", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<AccessGrantsInstance> for AccessGrantsInstance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for AccessGrantsInstance {
    const TYPE: &'static str = "AWS::S3::AccessGrantsInstance";
    type Handle = AccessGrantsInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessGrantsInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessGrantsInstanceRef(Id_);
impl From<Id_> for AccessGrantsInstanceRef { #[inline] fn from(id: Id_) -> Self { AccessGrantsInstanceRef(id) } }
impl AsRef<Id_> for AccessGrantsInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessGrantsInstanceRef {
    /// `Ref`: `AccessGrantsInstanceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessGrantsInstanceArn`
    #[inline] pub fn access_grants_instance_arn(&self) -> Value_<String> { self.0.attribute("AccessGrantsInstanceArn") }
    /// `Fn::GetAtt` `AccessGrantsInstanceId`
    #[inline] pub fn access_grants_instance_id(&self) -> Value_<String> { self.0.attribute("AccessGrantsInstanceId") }
}
