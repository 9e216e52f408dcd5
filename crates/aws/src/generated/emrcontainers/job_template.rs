// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMRContainers::JobTemplate`

use stanchion_template::generated::*;

/// `AWS::EMRContainers::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html)
#[must_use]
pub struct JobTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JobTemplate<Missing_<super::required::job_template_data>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JobTemplate<S0, S1> {
    /// Sets `JobTemplateData`. Required. An update replaces the resource.
    #[inline] pub fn job_template_data(mut self, value: impl IntoValue_<JobTemplateData>) -> JobTemplate<Set_, S1> { self.0.put("JobTemplateData", value.into_node()); JobTemplate(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> JobTemplate<S0, Set_> { self.0.put("Name", value.into_node()); JobTemplate(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JobTemplate> for JobTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for JobTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::EMRContainers::JobTemplate";
    type Handle = JobTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`JobTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobTemplateRef(Id_);
impl From<Id_> for JobTemplateRef { #[inline] fn from(id: Id_) -> Self { JobTemplateRef(id) } }
impl AsRef<Id_> for JobTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EMRContainers::JobTemplate.Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-configuration.html)
#[must_use]
pub struct Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Configuration<Missing_<super::required::classification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> Configuration<S0> {
    /// Sets `Classification`. Required. 1 to 1024 characters.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> Configuration<Set_> { self.0.put("Classification", value.into_node()); Configuration(self.0, PhantomData_) }
    /// Sets `Configurations`. 0 to 100 items.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<Configuration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Configuration> for Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.ParametricCloudWatchMonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametriccloudwatchmonitoringconfiguration.html)
#[must_use]
pub struct ParametricCloudWatchMonitoringConfiguration(Properties_);
impl ParametricCloudWatchMonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParametricCloudWatchMonitoringConfiguration(Properties_::new()) }
}
impl ParametricCloudWatchMonitoringConfiguration {
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `LogStreamNamePrefix`. 1 to 256 characters.
    #[inline] pub fn log_stream_name_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamNamePrefix", value.into_node()); self }
}
impl IntoValue_<ParametricCloudWatchMonitoringConfiguration> for ParametricCloudWatchMonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.ParametricS3MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametrics3monitoringconfiguration.html)
#[must_use]
pub struct ParametricS3MonitoringConfiguration(Properties_);
impl ParametricS3MonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParametricS3MonitoringConfiguration(Properties_::new()) }
}
impl ParametricS3MonitoringConfiguration {
    /// Sets `LogUri`. 1 to 10280 characters.
    #[inline] pub fn log_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogUri", value.into_node()); self }
}
impl IntoValue_<ParametricS3MonitoringConfiguration> for ParametricS3MonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.ParametricMonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametricmonitoringconfiguration.html)
#[must_use]
pub struct ParametricMonitoringConfiguration(Properties_);
impl ParametricMonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParametricMonitoringConfiguration(Properties_::new()) }
}
impl ParametricMonitoringConfiguration {
    /// Sets `CloudWatchMonitoringConfiguration`.
    #[inline] pub fn cloud_watch_monitoring_configuration(mut self, value: impl IntoValue_<ParametricCloudWatchMonitoringConfiguration>) -> Self { self.0.put("CloudWatchMonitoringConfiguration", value.into_node()); self }
    /// Sets `PersistentAppUI`. 1 to 512 characters.
    #[inline] pub fn persistent_app_ui(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PersistentAppUI", value.into_node()); self }
    /// Sets `S3MonitoringConfiguration`.
    #[inline] pub fn s3_monitoring_configuration(mut self, value: impl IntoValue_<ParametricS3MonitoringConfiguration>) -> Self { self.0.put("S3MonitoringConfiguration", value.into_node()); self }
}
impl IntoValue_<ParametricMonitoringConfiguration> for ParametricMonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.ParametricConfigurationOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametricconfigurationoverrides.html)
#[must_use]
pub struct ParametricConfigurationOverrides(Properties_);
impl ParametricConfigurationOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParametricConfigurationOverrides(Properties_::new()) }
}
impl ParametricConfigurationOverrides {
    /// Sets `ApplicationConfiguration`. 0 to 100 items.
    #[inline] pub fn application_configuration(mut self, value: impl IntoValue_<Vec<Configuration>>) -> Self { self.0.put("ApplicationConfiguration", value.into_node()); self }
    /// Sets `MonitoringConfiguration`.
    #[inline] pub fn monitoring_configuration(mut self, value: impl IntoValue_<ParametricMonitoringConfiguration>) -> Self { self.0.put("MonitoringConfiguration", value.into_node()); self }
}
impl IntoValue_<ParametricConfigurationOverrides> for ParametricConfigurationOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.SparkSqlJobDriver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-sparksqljobdriver.html)
#[must_use]
pub struct SparkSqlJobDriver(Properties_);
impl SparkSqlJobDriver {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SparkSqlJobDriver(Properties_::new()) }
}
impl SparkSqlJobDriver {
    /// Sets `EntryPoint`. 1 to 256 characters.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntryPoint", value.into_node()); self }
    /// Sets `SparkSqlParameters`. 1 to 102400 characters.
    #[inline] pub fn spark_sql_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SparkSqlParameters", value.into_node()); self }
}
impl IntoValue_<SparkSqlJobDriver> for SparkSqlJobDriver { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.SparkSubmitJobDriver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-sparksubmitjobdriver.html)
#[must_use]
pub struct SparkSubmitJobDriver<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SparkSubmitJobDriver<Missing_<super::required::entry_point>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SparkSubmitJobDriver(Properties_::new(), PhantomData_) }
}
impl<S0> SparkSubmitJobDriver<S0> {
    /// Sets `EntryPoint`. Required. 1 to 256 characters.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<String>) -> SparkSubmitJobDriver<Set_> { self.0.put("EntryPoint", value.into_node()); SparkSubmitJobDriver(self.0, PhantomData_) }
    /// Sets `EntryPointArguments`.
    #[inline] pub fn entry_point_arguments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EntryPointArguments", value.into_node()); self }
    /// Sets `SparkSubmitParameters`. 1 to 102400 characters.
    #[inline] pub fn spark_submit_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SparkSubmitParameters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SparkSubmitJobDriver> for SparkSubmitJobDriver<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.JobDriver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-jobdriver.html)
#[must_use]
pub struct JobDriver(Properties_);
impl JobDriver {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobDriver(Properties_::new()) }
}
impl JobDriver {
    /// Sets `SparkSqlJobDriver`.
    #[inline] pub fn spark_sql_job_driver(mut self, value: impl IntoValue_<SparkSqlJobDriver>) -> Self { self.0.put("SparkSqlJobDriver", value.into_node()); self }
    /// Sets `SparkSubmitJobDriver`.
    #[inline] pub fn spark_submit_job_driver(mut self, value: impl IntoValue_<SparkSubmitJobDriver>) -> Self { self.0.put("SparkSubmitJobDriver", value.into_node()); self }
}
impl IntoValue_<JobDriver> for JobDriver { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.TemplateParameterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-templateparameterconfiguration.html)
#[must_use]
pub struct TemplateParameterConfiguration(Properties_);
impl TemplateParameterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TemplateParameterConfiguration(Properties_::new()) }
}
impl TemplateParameterConfiguration {
    /// Sets `DefaultValue`. 1 to 1024 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<TemplateParameterConfiguration> for TemplateParameterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::JobTemplate.JobTemplateData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-jobtemplatedata.html)
#[must_use]
pub struct JobTemplateData<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl JobTemplateData<Missing_<super::required::execution_role_arn>, Missing_<super::required::job_driver>, Missing_<super::required::release_label>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobTemplateData(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> JobTemplateData<S0, S1, S2> {
    /// Sets `ConfigurationOverrides`.
    #[inline] pub fn configuration_overrides(mut self, value: impl IntoValue_<ParametricConfigurationOverrides>) -> Self { self.0.put("ConfigurationOverrides", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. 4 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> JobTemplateData<Set_, S1, S2> { self.0.put("ExecutionRoleArn", value.into_node()); JobTemplateData(self.0, PhantomData_) }
    /// Sets `JobDriver`. Required.
    #[inline] pub fn job_driver(mut self, value: impl IntoValue_<JobDriver>) -> JobTemplateData<S0, Set_, S2> { self.0.put("JobDriver", value.into_node()); JobTemplateData(self.0, PhantomData_) }
    /// Sets `JobTags`.
    #[inline] pub fn job_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("JobTags", value.into_node()); self }
    /// Sets `ParameterConfiguration`.
    #[inline] pub fn parameter_configuration(mut self, value: impl IntoValue_<MapOf_<TemplateParameterConfiguration>>) -> Self { self.0.put("ParameterConfiguration", value.into_node()); self }
    /// Sets `ReleaseLabel`. Required. 1 to 64 characters.
    #[inline] pub fn release_label(mut self, value: impl IntoValue_<String>) -> JobTemplateData<S0, S1, Set_> { self.0.put("ReleaseLabel", value.into_node()); JobTemplateData(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<JobTemplateData> for JobTemplateData<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EMRContainers::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `NUMBER`
    pub const NUMBER: Value_<Type> = Value_::constant("NUMBER");
    /// `STRING`
    pub const STRING: Value_<Type> = Value_::constant("STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
