// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::Configuration`

use stanchion_template::generated::*;

/// `AWS::Omics::Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html)
#[must_use]
pub struct Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Configuration<Missing_<super::required::name>, Missing_<super::required::run_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Configuration<S0, S1> {
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Configuration<Set_, S1> { self.0.put("Name", value.into_node()); Configuration(self.0, PhantomData_) }
    /// Sets `RunConfigurations`. Required. An update replaces the resource.
    #[inline] pub fn run_configurations(mut self, value: impl IntoValue_<RunConfigurations>) -> Configuration<S0, Set_> { self.0.put("RunConfigurations", value.into_node()); Configuration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Configuration> for Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Configuration<S0, S1> {
    const TYPE: &'static str = "AWS::Omics::Configuration";
    type Handle = ConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Configuration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationRef(Id_);
impl From<Id_> for ConfigurationRef { #[inline] fn from(id: Id_) -> Self { ConfigurationRef(id) } }
impl AsRef<Id_> for ConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Uuid`
    #[inline] pub fn uuid(&self) -> Value_<String> { self.0.attribute("Uuid") }
}
/// `AWS::Omics::Configuration.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-configuration-vpcconfig.html)
#[must_use]
pub struct VpcConfig(Properties_);
impl VpcConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new()) }
}
impl VpcConfig {
    /// Sets `SecurityGroupIds`. At most 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. At most 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<VpcConfig> for VpcConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::Configuration.RunConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-configuration-runconfigurations.html)
#[must_use]
pub struct RunConfigurations(Properties_);
impl RunConfigurations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunConfigurations(Properties_::new()) }
}
impl RunConfigurations {
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl IntoValue_<RunConfigurations> for RunConfigurations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
