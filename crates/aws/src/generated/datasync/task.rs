// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::Task`

use stanchion_template::generated::*;

/// `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Task<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Task<Missing_<super::required::destination_location_arn>, Missing_<super::required::source_location_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Task(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Task<S0, S1> {
    /// Sets `CloudWatchLogGroupArn`. 0 to 562 characters.
    #[inline] pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogGroupArn", value.into_node()); self }
    /// Sets `DestinationLocationArn`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn destination_location_arn(mut self, value: impl IntoValue_<String>) -> Task<Set_, S1> { self.0.put("DestinationLocationArn", value.into_node()); Task(self.0, PhantomData_) }
    /// Sets `Excludes`. At most 1 item.
    #[inline] pub fn excludes(mut self, value: impl IntoValue_<Vec<FilterRule>>) -> Self { self.0.put("Excludes", value.into_node()); self }
    /// Sets `Includes`. At most 1 item.
    #[inline] pub fn includes(mut self, value: impl IntoValue_<Vec<FilterRule>>) -> Self { self.0.put("Includes", value.into_node()); self }
    /// Sets `ManifestConfig`.
    #[inline] pub fn manifest_config(mut self, value: impl IntoValue_<ManifestConfig>) -> Self { self.0.put("ManifestConfig", value.into_node()); self }
    /// Sets `Name`. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Options>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<TaskSchedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `SourceLocationArn`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn source_location_arn(mut self, value: impl IntoValue_<String>) -> Task<S0, Set_> { self.0.put("SourceLocationArn", value.into_node()); Task(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskMode`. An update replaces the resource. The values are constants of [`TaskMode`].
    #[inline] pub fn task_mode(mut self, value: impl IntoValue_<TaskMode>) -> Self { self.0.put("TaskMode", value.into_node()); self }
    /// Sets `TaskReportConfig`.
    #[inline] pub fn task_report_config(mut self, value: impl IntoValue_<TaskReportConfig>) -> Self { self.0.put("TaskReportConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Task> for Task<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Task<S0, S1> {
    const TYPE: &'static str = "AWS::DataSync::Task";
    type Handle = TaskRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Task`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TaskRef(Id_);
impl From<Id_> for TaskRef { #[inline] fn from(id: Id_) -> Self { TaskRef(id) } }
impl AsRef<Id_> for TaskRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TaskRef {
    /// `Ref`: `TaskArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DestinationNetworkInterfaceArns`
    #[inline] pub fn destination_network_interface_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("DestinationNetworkInterfaceArns") }
    /// `Fn::GetAtt` `SourceNetworkInterfaceArns`
    #[inline] pub fn source_network_interface_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("SourceNetworkInterfaceArns") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TaskArn`
    #[inline] pub fn task_arn(&self) -> Value_<String> { self.0.attribute("TaskArn") }
}
/// `AWS::DataSync::Task.FilterRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-filterrule.html)
#[must_use]
pub struct FilterRule(Properties_);
impl FilterRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterRule(Properties_::new()) }
}
impl FilterRule {
    /// Sets `FilterType`. At most 128 characters. The values are constants of [`FilterType`].
    #[inline] pub fn filter_type(mut self, value: impl IntoValue_<FilterType>) -> Self { self.0.put("FilterType", value.into_node()); self }
    /// Sets `Value`. 0 to 409600 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<FilterRule> for FilterRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.ManifestConfigSourceS3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-manifestconfigsources3.html)
#[must_use]
pub struct ManifestConfigSourceS3(Properties_);
impl ManifestConfigSourceS3 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManifestConfigSourceS3(Properties_::new()) }
}
impl ManifestConfigSourceS3 {
    /// Sets `BucketAccessRoleArn`. 0 to 2048 characters.
    #[inline] pub fn bucket_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketAccessRoleArn", value.into_node()); self }
    /// Sets `ManifestObjectPath`. 0 to 1024 characters.
    #[inline] pub fn manifest_object_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestObjectPath", value.into_node()); self }
    /// Sets `ManifestObjectVersionId`. 1 to 100 characters.
    #[inline] pub fn manifest_object_version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestObjectVersionId", value.into_node()); self }
    /// Sets `S3BucketArn`. 0 to 156 characters.
    #[inline] pub fn s3_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketArn", value.into_node()); self }
}
impl IntoValue_<ManifestConfigSourceS3> for ManifestConfigSourceS3 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<ManifestConfigSourceS3>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.ManifestConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-manifestconfig.html)
#[must_use]
pub struct ManifestConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManifestConfig<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManifestConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ManifestConfig<S0> {
    /// Sets `Action`. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Format`. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> ManifestConfig<Set_> { self.0.put("Source", value.into_node()); ManifestConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ManifestConfig> for ManifestConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Options`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-options.html)
#[must_use]
pub struct Options(Properties_);
impl Options {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Options(Properties_::new()) }
}
impl Options {
    /// Sets `Atime`. The values are constants of [`Atime`].
    #[inline] pub fn atime(mut self, value: impl IntoValue_<Atime>) -> Self { self.0.put("Atime", value.into_node()); self }
    /// Sets `BytesPerSecond`. At least -1.
    #[inline] pub fn bytes_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BytesPerSecond", value.into_node()); self }
    /// Sets `Gid`. The values are constants of [`Gid`].
    #[inline] pub fn gid(mut self, value: impl IntoValue_<Gid>) -> Self { self.0.put("Gid", value.into_node()); self }
    /// Sets `LogLevel`. The values are constants of [`LogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LogLevel>) -> Self { self.0.put("LogLevel", value.into_node()); self }
    /// Sets `Mtime`. The values are constants of [`Mtime`].
    #[inline] pub fn mtime(mut self, value: impl IntoValue_<Mtime>) -> Self { self.0.put("Mtime", value.into_node()); self }
    /// Sets `ObjectMetadata`. The values are constants of [`ObjectMetadata`].
    #[inline] pub fn object_metadata(mut self, value: impl IntoValue_<ObjectMetadata>) -> Self { self.0.put("ObjectMetadata", value.into_node()); self }
    /// Sets `ObjectTags`. The values are constants of [`ObjectTags`].
    #[inline] pub fn object_tags(mut self, value: impl IntoValue_<ObjectTags>) -> Self { self.0.put("ObjectTags", value.into_node()); self }
    /// Sets `OverwriteMode`. The values are constants of [`OverwriteMode`].
    #[inline] pub fn overwrite_mode(mut self, value: impl IntoValue_<OverwriteMode>) -> Self { self.0.put("OverwriteMode", value.into_node()); self }
    /// Sets `PosixPermissions`. The values are constants of [`PosixPermissions`].
    #[inline] pub fn posix_permissions(mut self, value: impl IntoValue_<PosixPermissions>) -> Self { self.0.put("PosixPermissions", value.into_node()); self }
    /// Sets `PreserveDeletedFiles`. The values are constants of [`PreserveDeletedFiles`].
    #[inline] pub fn preserve_deleted_files(mut self, value: impl IntoValue_<PreserveDeletedFiles>) -> Self { self.0.put("PreserveDeletedFiles", value.into_node()); self }
    /// Sets `PreserveDevices`. The values are constants of [`PreserveDevices`].
    #[inline] pub fn preserve_devices(mut self, value: impl IntoValue_<PreserveDevices>) -> Self { self.0.put("PreserveDevices", value.into_node()); self }
    /// Sets `SecurityDescriptorCopyFlags`. The values are constants of [`SecurityDescriptorCopyFlags`].
    #[inline] pub fn security_descriptor_copy_flags(mut self, value: impl IntoValue_<SecurityDescriptorCopyFlags>) -> Self { self.0.put("SecurityDescriptorCopyFlags", value.into_node()); self }
    /// Sets `TaskQueueing`. The values are constants of [`TaskQueueing`].
    #[inline] pub fn task_queueing(mut self, value: impl IntoValue_<TaskQueueing>) -> Self { self.0.put("TaskQueueing", value.into_node()); self }
    /// Sets `TransferMode`. The values are constants of [`TransferMode`].
    #[inline] pub fn transfer_mode(mut self, value: impl IntoValue_<TransferMode>) -> Self { self.0.put("TransferMode", value.into_node()); self }
    /// Sets `Uid`. The values are constants of [`Uid`].
    #[inline] pub fn uid(mut self, value: impl IntoValue_<Uid>) -> Self { self.0.put("Uid", value.into_node()); self }
    /// Sets `VerifyMode`. The values are constants of [`VerifyMode`].
    #[inline] pub fn verify_mode(mut self, value: impl IntoValue_<VerifyMode>) -> Self { self.0.put("VerifyMode", value.into_node()); self }
}
impl IntoValue_<Options> for Options { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.TaskSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-taskschedule.html)
#[must_use]
pub struct TaskSchedule(Properties_);
impl TaskSchedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TaskSchedule(Properties_::new()) }
}
impl TaskSchedule {
    /// Sets `ScheduleExpression`. 0 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<TaskSchedule> for TaskSchedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.TaskReportConfigDestinationS3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-taskreportconfigdestinations3.html)
#[must_use]
pub struct TaskReportConfigDestinationS3(Properties_);
impl TaskReportConfigDestinationS3 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TaskReportConfigDestinationS3(Properties_::new()) }
}
impl TaskReportConfigDestinationS3 {
    /// Sets `BucketAccessRoleArn`. 0 to 2048 characters.
    #[inline] pub fn bucket_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketAccessRoleArn", value.into_node()); self }
    /// Sets `S3BucketArn`. 0 to 156 characters.
    #[inline] pub fn s3_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketArn", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 4096 characters.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
}
impl IntoValue_<TaskReportConfigDestinationS3> for TaskReportConfigDestinationS3 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Destination(Properties_);
impl Destination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Destination(Properties_::new()) }
}
impl Destination {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<TaskReportConfigDestinationS3>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<Destination> for Destination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Deleted`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Deleted(Properties_);
impl Deleted {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Deleted(Properties_::new()) }
}
impl Deleted {
    /// Sets `ReportLevel`. The values are constants of [`ReportLevel`].
    #[inline] pub fn report_level(mut self, value: impl IntoValue_<ReportLevel>) -> Self { self.0.put("ReportLevel", value.into_node()); self }
}
impl IntoValue_<Deleted> for Deleted { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Skipped`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Skipped(Properties_);
impl Skipped {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Skipped(Properties_::new()) }
}
impl Skipped {
    /// Sets `ReportLevel`. The values are constants of [`SkippedReportLevel`].
    #[inline] pub fn report_level(mut self, value: impl IntoValue_<SkippedReportLevel>) -> Self { self.0.put("ReportLevel", value.into_node()); self }
}
impl IntoValue_<Skipped> for Skipped { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Transferred`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Transferred(Properties_);
impl Transferred {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Transferred(Properties_::new()) }
}
impl Transferred {
    /// Sets `ReportLevel`. The values are constants of [`TransferredReportLevel`].
    #[inline] pub fn report_level(mut self, value: impl IntoValue_<TransferredReportLevel>) -> Self { self.0.put("ReportLevel", value.into_node()); self }
}
impl IntoValue_<Transferred> for Transferred { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Verified`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Verified(Properties_);
impl Verified {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Verified(Properties_::new()) }
}
impl Verified {
    /// Sets `ReportLevel`. The values are constants of [`VerifiedReportLevel`].
    #[inline] pub fn report_level(mut self, value: impl IntoValue_<VerifiedReportLevel>) -> Self { self.0.put("ReportLevel", value.into_node()); self }
}
impl IntoValue_<Verified> for Verified { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.Overrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[must_use]
pub struct Overrides(Properties_);
impl Overrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Overrides(Properties_::new()) }
}
impl Overrides {
    /// Sets `Deleted`.
    #[inline] pub fn deleted(mut self, value: impl IntoValue_<Deleted>) -> Self { self.0.put("Deleted", value.into_node()); self }
    /// Sets `Skipped`.
    #[inline] pub fn skipped(mut self, value: impl IntoValue_<Skipped>) -> Self { self.0.put("Skipped", value.into_node()); self }
    /// Sets `Transferred`.
    #[inline] pub fn transferred(mut self, value: impl IntoValue_<Transferred>) -> Self { self.0.put("Transferred", value.into_node()); self }
    /// Sets `Verified`.
    #[inline] pub fn verified(mut self, value: impl IntoValue_<Verified>) -> Self { self.0.put("Verified", value.into_node()); self }
}
impl IntoValue_<Overrides> for Overrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::Task.TaskReportConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-taskreportconfig.html)
#[must_use]
pub struct TaskReportConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TaskReportConfig<Missing_<super::required::destination>, Missing_<super::required::output_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskReportConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TaskReportConfig<S0, S1> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<Destination>) -> TaskReportConfig<Set_, S1> { self.0.put("Destination", value.into_node()); TaskReportConfig(self.0, PhantomData_) }
    /// Sets `ObjectVersionIds`. The values are constants of [`ObjectVersionIds`].
    #[inline] pub fn object_version_ids(mut self, value: impl IntoValue_<ObjectVersionIds>) -> Self { self.0.put("ObjectVersionIds", value.into_node()); self }
    /// Sets `OutputType`. Required. The values are constants of [`OutputType`].
    #[inline] pub fn output_type(mut self, value: impl IntoValue_<OutputType>) -> TaskReportConfig<S0, Set_> { self.0.put("OutputType", value.into_node()); TaskReportConfig(self.0, PhantomData_) }
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<Overrides>) -> Self { self.0.put("Overrides", value.into_node()); self }
    /// Sets `ReportLevel`. The values are constants of [`TaskReportConfigReportLevel`].
    #[inline] pub fn report_level(mut self, value: impl IntoValue_<TaskReportConfigReportLevel>) -> Self { self.0.put("ReportLevel", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TaskReportConfig> for TaskReportConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum FilterType {}
impl FilterType {
    /// `SIMPLE_PATTERN`
    pub const SIMPLE_PATTERN: Value_<FilterType> = Value_::constant("SIMPLE_PATTERN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `TRANSFER`
    pub const TRANSFER: Value_<Action> = Value_::constant("TRANSFER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum Atime {}
impl Atime {
    /// `NONE`
    pub const NONE: Value_<Atime> = Value_::constant("NONE");
    /// `BEST_EFFORT`
    pub const BEST_EFFORT: Value_<Atime> = Value_::constant("BEST_EFFORT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Atime> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum Gid {}
impl Gid {
    /// `NONE`
    pub const NONE: Value_<Gid> = Value_::constant("NONE");
    /// `INT_VALUE`
    pub const INT_VALUE: Value_<Gid> = Value_::constant("INT_VALUE");
    /// `NAME`
    pub const NAME: Value_<Gid> = Value_::constant("NAME");
    /// `BOTH`
    pub const BOTH: Value_<Gid> = Value_::constant("BOTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Gid> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum LogLevel {}
impl LogLevel {
    /// `OFF`
    pub const OFF: Value_<LogLevel> = Value_::constant("OFF");
    /// `BASIC`
    pub const BASIC: Value_<LogLevel> = Value_::constant("BASIC");
    /// `TRANSFER`
    pub const TRANSFER: Value_<LogLevel> = Value_::constant("TRANSFER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum Mtime {}
impl Mtime {
    /// `NONE`
    pub const NONE: Value_<Mtime> = Value_::constant("NONE");
    /// `PRESERVE`
    pub const PRESERVE: Value_<Mtime> = Value_::constant("PRESERVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mtime> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum ObjectMetadata {}
impl ObjectMetadata {
    /// `PRESERVE`
    pub const PRESERVE: Value_<ObjectMetadata> = Value_::constant("PRESERVE");
    /// `NONE`
    pub const NONE: Value_<ObjectMetadata> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ObjectMetadata> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum ObjectTags {}
impl ObjectTags {
    /// `PRESERVE`
    pub const PRESERVE: Value_<ObjectTags> = Value_::constant("PRESERVE");
    /// `NONE`
    pub const NONE: Value_<ObjectTags> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ObjectTags> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum OverwriteMode {}
impl OverwriteMode {
    /// `ALWAYS`
    pub const ALWAYS: Value_<OverwriteMode> = Value_::constant("ALWAYS");
    /// `NEVER`
    pub const NEVER: Value_<OverwriteMode> = Value_::constant("NEVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OverwriteMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum PosixPermissions {}
impl PosixPermissions {
    /// `NONE`
    pub const NONE: Value_<PosixPermissions> = Value_::constant("NONE");
    /// `PRESERVE`
    pub const PRESERVE: Value_<PosixPermissions> = Value_::constant("PRESERVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PosixPermissions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum PreserveDeletedFiles {}
impl PreserveDeletedFiles {
    /// `PRESERVE`
    pub const PRESERVE: Value_<PreserveDeletedFiles> = Value_::constant("PRESERVE");
    /// `REMOVE`
    pub const REMOVE: Value_<PreserveDeletedFiles> = Value_::constant("REMOVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreserveDeletedFiles> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum PreserveDevices {}
impl PreserveDevices {
    /// `NONE`
    pub const NONE: Value_<PreserveDevices> = Value_::constant("NONE");
    /// `PRESERVE`
    pub const PRESERVE: Value_<PreserveDevices> = Value_::constant("PRESERVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreserveDevices> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum SecurityDescriptorCopyFlags {}
impl SecurityDescriptorCopyFlags {
    /// `NONE`
    pub const NONE: Value_<SecurityDescriptorCopyFlags> = Value_::constant("NONE");
    /// `OWNER_DACL`
    pub const OWNER_DACL: Value_<SecurityDescriptorCopyFlags> = Value_::constant("OWNER_DACL");
    /// `OWNER_DACL_SACL`
    pub const OWNER_DACL_SACL: Value_<SecurityDescriptorCopyFlags> = Value_::constant("OWNER_DACL_SACL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecurityDescriptorCopyFlags> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum TaskQueueing {}
impl TaskQueueing {
    /// `ENABLED`
    pub const ENABLED: Value_<TaskQueueing> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<TaskQueueing> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskQueueing> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum TransferMode {}
impl TransferMode {
    /// `CHANGED`
    pub const CHANGED: Value_<TransferMode> = Value_::constant("CHANGED");
    /// `ALL`
    pub const ALL: Value_<TransferMode> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransferMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum Uid {}
impl Uid {
    /// `NONE`
    pub const NONE: Value_<Uid> = Value_::constant("NONE");
    /// `INT_VALUE`
    pub const INT_VALUE: Value_<Uid> = Value_::constant("INT_VALUE");
    /// `NAME`
    pub const NAME: Value_<Uid> = Value_::constant("NAME");
    /// `BOTH`
    pub const BOTH: Value_<Uid> = Value_::constant("BOTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Uid> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum VerifyMode {}
impl VerifyMode {
    /// `POINT_IN_TIME_CONSISTENT`
    pub const POINT_IN_TIME_CONSISTENT: Value_<VerifyMode> = Value_::constant("POINT_IN_TIME_CONSISTENT");
    /// `ONLY_FILES_TRANSFERRED`
    pub const ONLY_FILES_TRANSFERRED: Value_<VerifyMode> = Value_::constant("ONLY_FILES_TRANSFERRED");
    /// `NONE`
    pub const NONE: Value_<VerifyMode> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VerifyMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum TaskMode {}
impl TaskMode {
    /// `BASIC`
    pub const BASIC: Value_<TaskMode> = Value_::constant("BASIC");
    /// `ENHANCED`
    pub const ENHANCED: Value_<TaskMode> = Value_::constant("ENHANCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum ObjectVersionIds {}
impl ObjectVersionIds {
    /// `INCLUDE`
    pub const INCLUDE: Value_<ObjectVersionIds> = Value_::constant("INCLUDE");
    /// `NONE`
    pub const NONE: Value_<ObjectVersionIds> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ObjectVersionIds> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum OutputType {}
impl OutputType {
    /// `SUMMARY_ONLY`
    pub const SUMMARY_ONLY: Value_<OutputType> = Value_::constant("SUMMARY_ONLY");
    /// `STANDARD`
    pub const STANDARD: Value_<OutputType> = Value_::constant("STANDARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum ReportLevel {}
impl ReportLevel {
    /// `ERRORS_ONLY`
    pub const ERRORS_ONLY: Value_<ReportLevel> = Value_::constant("ERRORS_ONLY");
    /// `SUCCESSES_AND_ERRORS`
    pub const SUCCESSES_AND_ERRORS: Value_<ReportLevel> = Value_::constant("SUCCESSES_AND_ERRORS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReportLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum SkippedReportLevel {}
impl SkippedReportLevel {
    /// `ERRORS_ONLY`
    pub const ERRORS_ONLY: Value_<SkippedReportLevel> = Value_::constant("ERRORS_ONLY");
    /// `SUCCESSES_AND_ERRORS`
    pub const SUCCESSES_AND_ERRORS: Value_<SkippedReportLevel> = Value_::constant("SUCCESSES_AND_ERRORS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SkippedReportLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum TransferredReportLevel {}
impl TransferredReportLevel {
    /// `ERRORS_ONLY`
    pub const ERRORS_ONLY: Value_<TransferredReportLevel> = Value_::constant("ERRORS_ONLY");
    /// `SUCCESSES_AND_ERRORS`
    pub const SUCCESSES_AND_ERRORS: Value_<TransferredReportLevel> = Value_::constant("SUCCESSES_AND_ERRORS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransferredReportLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum VerifiedReportLevel {}
impl VerifiedReportLevel {
    /// `ERRORS_ONLY`
    pub const ERRORS_ONLY: Value_<VerifiedReportLevel> = Value_::constant("ERRORS_ONLY");
    /// `SUCCESSES_AND_ERRORS`
    pub const SUCCESSES_AND_ERRORS: Value_<VerifiedReportLevel> = Value_::constant("SUCCESSES_AND_ERRORS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VerifiedReportLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
#[derive(Debug)]
pub enum TaskReportConfigReportLevel {}
impl TaskReportConfigReportLevel {
    /// `ERRORS_ONLY`
    pub const ERRORS_ONLY: Value_<TaskReportConfigReportLevel> = Value_::constant("ERRORS_ONLY");
    /// `SUCCESSES_AND_ERRORS`
    pub const SUCCESSES_AND_ERRORS: Value_<TaskReportConfigReportLevel> = Value_::constant("SUCCESSES_AND_ERRORS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskReportConfigReportLevel> { Value_::from_node(value.into_node()) }
}
