// Made by `cargo xtask generate`; do not edit.
//! `AWS::SCN::Instance`

use stanchion_template::generated::*;

/// `AWS::SCN::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-instance.html)
#[must_use]
pub struct Instance(Properties_);
impl Instance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Instance(Properties_::new()) }
}
impl Instance {
    /// Sets `InstanceDescription`. 0 to 501 characters.
    #[inline] pub fn instance_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceDescription", value.into_node()); self }
    /// Sets `InstanceName`. 0 to 63 characters.
    #[inline] pub fn instance_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceName", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WebAppDnsDomain`. An update replaces the resource.
    #[inline] pub fn web_app_dns_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WebAppDnsDomain", value.into_node()); self }
}
impl IntoValue_<Instance> for Instance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Instance {
    const TYPE: &'static str = "AWS::SCN::Instance";
    type Handle = InstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Instance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceRef(Id_);
impl From<Id_> for InstanceRef { #[inline] fn from(id: Id_) -> Self { InstanceRef(id) } }
impl AsRef<Id_> for InstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `InstanceId`
    #[inline] pub fn instance_id(&self) -> Value_<String> { self.0.attribute("InstanceId") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `VersionNumber`
    #[inline] pub fn version_number(&self) -> Value_<f64> { self.0.attribute("VersionNumber") }
}
