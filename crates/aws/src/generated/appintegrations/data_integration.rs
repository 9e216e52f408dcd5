// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppIntegrations::DataIntegration`

use stanchion_template::generated::*;

/// `AWS::AppIntegrations::DataIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html)
#[must_use]
pub struct DataIntegration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataIntegration<Missing_<super::required::kms_key>, Missing_<super::required::name>, Missing_<super::required::source_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataIntegration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataIntegration<S0, S1, S2> {
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FileConfiguration`.
    #[inline] pub fn file_configuration(mut self, value: impl IntoValue_<FileConfiguration>) -> Self { self.0.put("FileConfiguration", value.into_node()); self }
    /// Sets `KmsKey`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> DataIntegration<Set_, S1, S2> { self.0.put("KmsKey", value.into_node()); DataIntegration(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataIntegration<S0, Set_, S2> { self.0.put("Name", value.into_node()); DataIntegration(self.0, PhantomData_) }
    /// Sets `ObjectConfiguration`.
    #[inline] pub fn object_configuration(mut self, value: impl IntoValue_<MapOf_<MapOf_<Vec<String>>>>) -> Self { self.0.put("ObjectConfiguration", value.into_node()); self }
    /// Sets `ScheduleConfig`. An update replaces the resource.
    #[inline] pub fn schedule_config(mut self, value: impl IntoValue_<ScheduleConfig>) -> Self { self.0.put("ScheduleConfig", value.into_node()); self }
    /// Sets `SourceURI`. Required. 1 to 1000 characters. An update replaces the resource.
    #[inline] pub fn source_uri(mut self, value: impl IntoValue_<String>) -> DataIntegration<S0, S1, Set_> { self.0.put("SourceURI", value.into_node()); DataIntegration(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataIntegration> for DataIntegration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataIntegration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppIntegrations::DataIntegration";
    type Handle = DataIntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataIntegration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataIntegrationRef(Id_);
impl From<Id_> for DataIntegrationRef { #[inline] fn from(id: Id_) -> Self { DataIntegrationRef(id) } }
impl AsRef<Id_> for DataIntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataIntegrationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DataIntegrationArn`
    #[inline] pub fn data_integration_arn(&self) -> Value_<String> { self.0.attribute("DataIntegrationArn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::AppIntegrations::DataIntegration.FileConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-dataintegration-fileconfiguration.html)
#[must_use]
pub struct FileConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FileConfiguration<Missing_<super::required::folders>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FileConfiguration<S0> {
    /// Sets `Filters`.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `Folders`. Required. 1 to 10 items.
    #[inline] pub fn folders(mut self, value: impl IntoValue_<Vec<String>>) -> FileConfiguration<Set_> { self.0.put("Folders", value.into_node()); FileConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FileConfiguration> for FileConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppIntegrations::DataIntegration.ScheduleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-dataintegration-scheduleconfig.html)
#[must_use]
pub struct ScheduleConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduleConfig<Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduleConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduleConfig<S0> {
    /// Sets `FirstExecutionFrom`. 1 to 255 characters.
    #[inline] pub fn first_execution_from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirstExecutionFrom", value.into_node()); self }
    /// Sets `Object`. 1 to 255 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Object", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 1 to 255 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduleConfig<Set_> { self.0.put("ScheduleExpression", value.into_node()); ScheduleConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScheduleConfig> for ScheduleConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
