// Made by `cargo xtask generate`; do not edit.
//! `AWS::KafkaConnect::WorkerConfiguration`

use stanchion_template::generated::*;

/// `AWS::KafkaConnect::WorkerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html)
#[must_use]
pub struct WorkerConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WorkerConfiguration<Missing_<super::required::name>, Missing_<super::required::properties_file_content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WorkerConfiguration<S0, S1> {
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> WorkerConfiguration<Set_, S1> { self.0.put("Name", value.into_node()); WorkerConfiguration(self.0, PhantomData_) }
    /// Sets `PropertiesFileContent`. Required. An update replaces the resource.
    #[inline] pub fn properties_file_content(mut self, value: impl IntoValue_<String>) -> WorkerConfiguration<S0, Set_> { self.0.put("PropertiesFileContent", value.into_node()); WorkerConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WorkerConfiguration> for WorkerConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for WorkerConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::KafkaConnect::WorkerConfiguration";
    type Handle = WorkerConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkerConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkerConfigurationRef(Id_);
impl From<Id_> for WorkerConfigurationRef { #[inline] fn from(id: Id_) -> Self { WorkerConfigurationRef(id) } }
impl AsRef<Id_> for WorkerConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkerConfigurationRef {
    /// `Ref`: `WorkerConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Revision`
    #[inline] pub fn revision(&self) -> Value_<i64> { self.0.attribute("Revision") }
    /// `Fn::GetAtt` `WorkerConfigurationArn`
    #[inline] pub fn worker_configuration_arn(&self) -> Value_<String> { self.0.attribute("WorkerConfigurationArn") }
}
