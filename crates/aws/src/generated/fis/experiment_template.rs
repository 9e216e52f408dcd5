// Made by `cargo xtask generate`; do not edit.
//! `AWS::FIS::ExperimentTemplate`

use stanchion_template::generated::*;

/// `AWS::FIS::ExperimentTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[must_use]
pub struct ExperimentTemplate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ExperimentTemplate<Missing_<super::required::description>, Missing_<super::required::role_arn>, Missing_<super::required::stop_conditions>, Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ExperimentTemplate<S0, S1, S2, S3> {
    /// Sets `Actions`.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<MapOf_<ExperimentTemplateAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `Description`. Required. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ExperimentTemplate<Set_, S1, S2, S3> { self.0.put("Description", value.into_node()); ExperimentTemplate(self.0, PhantomData_) }
    /// Sets `ExperimentOptions`.
    #[inline] pub fn experiment_options(mut self, value: impl IntoValue_<ExperimentTemplateExperimentOptions>) -> Self { self.0.put("ExperimentOptions", value.into_node()); self }
    /// Sets `ExperimentReportConfiguration`.
    #[inline] pub fn experiment_report_configuration(mut self, value: impl IntoValue_<ExperimentTemplateExperimentReportConfiguration>) -> Self { self.0.put("ExperimentReportConfiguration", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<ExperimentTemplateLogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 1224 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ExperimentTemplate<S0, Set_, S2, S3> { self.0.put("RoleArn", value.into_node()); ExperimentTemplate(self.0, PhantomData_) }
    /// Sets `StopConditions`. Required.
    #[inline] pub fn stop_conditions(mut self, value: impl IntoValue_<Vec<ExperimentTemplateStopCondition>>) -> ExperimentTemplate<S0, S1, Set_, S3> { self.0.put("StopConditions", value.into_node()); ExperimentTemplate(self.0, PhantomData_) }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Targets`. Required.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<MapOf_<ExperimentTemplateTarget>>) -> ExperimentTemplate<S0, S1, S2, Set_> { self.0.put("Targets", value.into_node()); ExperimentTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ExperimentTemplate> for ExperimentTemplate<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ExperimentTemplate<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::FIS::ExperimentTemplate";
    type Handle = ExperimentTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ExperimentTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExperimentTemplateRef(Id_);
impl From<Id_> for ExperimentTemplateRef { #[inline] fn from(id: Id_) -> Self { ExperimentTemplateRef(id) } }
impl AsRef<Id_> for ExperimentTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExperimentTemplateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::FIS::ExperimentTemplate.ExperimentTemplateAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplateaction.html)
#[must_use]
pub struct ExperimentTemplateAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExperimentTemplateAction<Missing_<super::required::action_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTemplateAction(Properties_::new(), PhantomData_) }
}
impl<S0> ExperimentTemplateAction<S0> {
    /// Sets `ActionId`. Required. At most 64 characters.
    #[inline] pub fn action_id(mut self, value: impl IntoValue_<String>) -> ExperimentTemplateAction<Set_> { self.0.put("ActionId", value.into_node()); ExperimentTemplateAction(self.0, PhantomData_) }
    /// Sets `Description`. At most 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `StartAfter`.
    #[inline] pub fn start_after(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StartAfter", value.into_node()); self }
    /// Sets `Targets`.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Targets", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExperimentTemplateAction> for ExperimentTemplateAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.ExperimentTemplateExperimentOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplateexperimentoptions.html)
#[must_use]
pub struct ExperimentTemplateExperimentOptions(Properties_);
impl ExperimentTemplateExperimentOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExperimentTemplateExperimentOptions(Properties_::new()) }
}
impl ExperimentTemplateExperimentOptions {
    /// Sets `AccountTargeting`. The values are constants of [`AccountTargeting`].
    #[inline] pub fn account_targeting(mut self, value: impl IntoValue_<AccountTargeting>) -> Self { self.0.put("AccountTargeting", value.into_node()); self }
    /// Sets `EmptyTargetResolutionMode`. The values are constants of [`EmptyTargetResolutionMode`].
    #[inline] pub fn empty_target_resolution_mode(mut self, value: impl IntoValue_<EmptyTargetResolutionMode>) -> Self { self.0.put("EmptyTargetResolutionMode", value.into_node()); self }
}
impl IntoValue_<ExperimentTemplateExperimentOptions> for ExperimentTemplateExperimentOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.CloudWatchDashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-cloudwatchdashboard.html)
#[must_use]
pub struct CloudWatchDashboard<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchDashboard<Missing_<super::required::dashboard_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchDashboard(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchDashboard<S0> {
    /// Sets `DashboardIdentifier`. Required. 1 to 512 characters.
    #[inline] pub fn dashboard_identifier(mut self, value: impl IntoValue_<String>) -> CloudWatchDashboard<Set_> { self.0.put("DashboardIdentifier", value.into_node()); CloudWatchDashboard(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchDashboard> for CloudWatchDashboard<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.DataSources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[must_use]
pub struct DataSources(Properties_);
impl DataSources {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSources(Properties_::new()) }
}
impl DataSources {
    /// Sets `CloudWatchDashboards`.
    #[inline] pub fn cloud_watch_dashboards(mut self, value: impl IntoValue_<Vec<CloudWatchDashboard>>) -> Self { self.0.put("CloudWatchDashboards", value.into_node()); self }
}
impl IntoValue_<DataSources> for DataSources { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.ExperimentReportS3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[must_use]
pub struct ExperimentReportS3Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExperimentReportS3Configuration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentReportS3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> ExperimentReportS3Configuration<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> ExperimentReportS3Configuration<Set_> { self.0.put("BucketName", value.into_node()); ExperimentReportS3Configuration(self.0, PhantomData_) }
    /// Sets `Prefix`. 1 to 256 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExperimentReportS3Configuration> for ExperimentReportS3Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.Outputs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[must_use]
pub struct Outputs<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Outputs<Missing_<super::required::experiment_report_s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Outputs(Properties_::new(), PhantomData_) }
}
impl<S0> Outputs<S0> {
    /// Sets `ExperimentReportS3Configuration`. Required.
    #[inline] pub fn experiment_report_s3_configuration(mut self, value: impl IntoValue_<ExperimentReportS3Configuration>) -> Outputs<Set_> { self.0.put("ExperimentReportS3Configuration", value.into_node()); Outputs(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Outputs> for Outputs<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.ExperimentTemplateExperimentReportConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplateexperimentreportconfiguration.html)
#[must_use]
pub struct ExperimentTemplateExperimentReportConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExperimentTemplateExperimentReportConfiguration<Missing_<super::required::outputs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTemplateExperimentReportConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ExperimentTemplateExperimentReportConfiguration<S0> {
    /// Sets `DataSources`.
    #[inline] pub fn data_sources(mut self, value: impl IntoValue_<DataSources>) -> Self { self.0.put("DataSources", value.into_node()); self }
    /// Sets `Outputs`. Required.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Outputs>) -> ExperimentTemplateExperimentReportConfiguration<Set_> { self.0.put("Outputs", value.into_node()); ExperimentTemplateExperimentReportConfiguration(self.0, PhantomData_) }
    /// Sets `PostExperimentDuration`. 0 to 32 characters.
    #[inline] pub fn post_experiment_duration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostExperimentDuration", value.into_node()); self }
    /// Sets `PreExperimentDuration`. 0 to 32 characters.
    #[inline] pub fn pre_experiment_duration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreExperimentDuration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExperimentTemplateExperimentReportConfiguration> for ExperimentTemplateExperimentReportConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.CloudWatchLogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[must_use]
pub struct CloudWatchLogsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsConfiguration<Missing_<super::required::log_group_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsConfiguration<S0> {
    /// Sets `LogGroupArn`. Required. 20 to 2048 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchLogsConfiguration<Set_> { self.0.put("LogGroupArn", value.into_node()); CloudWatchLogsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsConfiguration> for CloudWatchLogsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.S3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[must_use]
pub struct S3Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Configuration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> S3Configuration<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Configuration<Set_> { self.0.put("BucketName", value.into_node()); S3Configuration(self.0, PhantomData_) }
    /// Sets `Prefix`. 1 to 700 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Configuration> for S3Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.ExperimentTemplateLogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplatelogconfiguration.html)
#[must_use]
pub struct ExperimentTemplateLogConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExperimentTemplateLogConfiguration<Missing_<super::required::log_schema_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTemplateLogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ExperimentTemplateLogConfiguration<S0> {
    /// Sets `CloudWatchLogsConfiguration`.
    #[inline] pub fn cloud_watch_logs_configuration(mut self, value: impl IntoValue_<CloudWatchLogsConfiguration>) -> Self { self.0.put("CloudWatchLogsConfiguration", value.into_node()); self }
    /// Sets `LogSchemaVersion`. Required. At least 1.
    #[inline] pub fn log_schema_version(mut self, value: impl IntoValue_<i64>) -> ExperimentTemplateLogConfiguration<Set_> { self.0.put("LogSchemaVersion", value.into_node()); ExperimentTemplateLogConfiguration(self.0, PhantomData_) }
    /// Sets `S3Configuration`.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3Configuration>) -> Self { self.0.put("S3Configuration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExperimentTemplateLogConfiguration> for ExperimentTemplateLogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.ExperimentTemplateStopCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplatestopcondition.html)
#[must_use]
pub struct ExperimentTemplateStopCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExperimentTemplateStopCondition<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTemplateStopCondition(Properties_::new(), PhantomData_) }
}
impl<S0> ExperimentTemplateStopCondition<S0> {
    /// Sets `Source`. Required. 0 to 64 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> ExperimentTemplateStopCondition<Set_> { self.0.put("Source", value.into_node()); ExperimentTemplateStopCondition(self.0, PhantomData_) }
    /// Sets `Value`. 20 to 2048 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExperimentTemplateStopCondition> for ExperimentTemplateStopCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.ExperimentTemplateTargetFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplatetargetfilter.html)
#[must_use]
pub struct ExperimentTemplateTargetFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExperimentTemplateTargetFilter<Missing_<super::required::path>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTemplateTargetFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExperimentTemplateTargetFilter<S0, S1> {
    /// Sets `Path`. Required. At most 256 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> ExperimentTemplateTargetFilter<Set_, S1> { self.0.put("Path", value.into_node()); ExperimentTemplateTargetFilter(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> ExperimentTemplateTargetFilter<S0, Set_> { self.0.put("Values", value.into_node()); ExperimentTemplateTargetFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExperimentTemplateTargetFilter> for ExperimentTemplateTargetFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FIS::ExperimentTemplate.ExperimentTemplateTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplatetarget.html)
#[must_use]
pub struct ExperimentTemplateTarget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExperimentTemplateTarget<Missing_<super::required::resource_type>, Missing_<super::required::selection_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentTemplateTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExperimentTemplateTarget<S0, S1> {
    /// Sets `Filters`.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<ExperimentTemplateTargetFilter>>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `ResourceArns`.
    #[inline] pub fn resource_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceArns", value.into_node()); self }
    /// Sets `ResourceTags`.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `ResourceType`. Required. At most 64 characters.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> ExperimentTemplateTarget<Set_, S1> { self.0.put("ResourceType", value.into_node()); ExperimentTemplateTarget(self.0, PhantomData_) }
    /// Sets `SelectionMode`. Required. At most 64 characters.
    #[inline] pub fn selection_mode(mut self, value: impl IntoValue_<String>) -> ExperimentTemplateTarget<S0, Set_> { self.0.put("SelectionMode", value.into_node()); ExperimentTemplateTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExperimentTemplateTarget> for ExperimentTemplateTarget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FIS::ExperimentTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[derive(Debug)]
pub enum AccountTargeting {}
impl AccountTargeting {
    /// `multi-account`
    pub const MULTI_ACCOUNT: Value_<AccountTargeting> = Value_::constant("multi-account");
    /// `single-account`
    pub const SINGLE_ACCOUNT: Value_<AccountTargeting> = Value_::constant("single-account");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccountTargeting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FIS::ExperimentTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
#[derive(Debug)]
pub enum EmptyTargetResolutionMode {}
impl EmptyTargetResolutionMode {
    /// `fail`
    pub const FAIL: Value_<EmptyTargetResolutionMode> = Value_::constant("fail");
    /// `skip`
    pub const SKIP: Value_<EmptyTargetResolutionMode> = Value_::constant("skip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EmptyTargetResolutionMode> { Value_::from_node(value.into_node()) }
}
