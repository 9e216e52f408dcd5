// Made by `cargo xtask generate`; do not edit.
//! `AWS::BackupGateway::Hypervisor`

use stanchion_template::generated::*;

/// `AWS::BackupGateway::Hypervisor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html)
#[must_use]
pub struct Hypervisor(Properties_);
impl Hypervisor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Hypervisor(Properties_::new()) }
}
impl Hypervisor {
    /// Sets `Host`. 3 to 128 characters.
    #[inline] pub fn host(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Host", value.into_node()); self }
    /// Sets `KmsKeyArn`. 50 to 500 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `LogGroupArn`. 0 to 2048 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
    /// Sets `Name`. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Password`. 1 to 100 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Username`. 1 to 100 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<Hypervisor> for Hypervisor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Hypervisor {
    const TYPE: &'static str = "AWS::BackupGateway::Hypervisor";
    type Handle = HypervisorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Hypervisor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HypervisorRef(Id_);
impl From<Id_> for HypervisorRef { #[inline] fn from(id: Id_) -> Self { HypervisorRef(id) } }
impl AsRef<Id_> for HypervisorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HypervisorRef {
    /// `Ref`: `HypervisorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HypervisorArn`
    #[inline] pub fn hypervisor_arn(&self) -> Value_<String> { self.0.attribute("HypervisorArn") }
}
