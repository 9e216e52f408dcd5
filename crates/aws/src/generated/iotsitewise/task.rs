// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Task`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html)
#[must_use]
pub struct Task<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Task<Missing_<super::required::task_configuration>, Missing_<super::required::task_name>, Missing_<super::required::workspace_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Task(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Task<S0, S1, S2> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskConfiguration`. Required.
    #[inline] pub fn task_configuration(mut self, value: impl IntoValue_<TaskConfiguration>) -> Task<Set_, S1, S2> { self.0.put("TaskConfiguration", value.into_node()); Task(self.0, PhantomData_) }
    /// Sets `TaskName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn task_name(mut self, value: impl IntoValue_<String>) -> Task<S0, Set_, S2> { self.0.put("TaskName", value.into_node()); Task(self.0, PhantomData_) }
    /// Sets `WorkspaceName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_name(mut self, value: impl IntoValue_<String>) -> Task<S0, S1, Set_> { self.0.put("WorkspaceName", value.into_node()); Task(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Task> for Task<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Task<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Task";
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
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TaskArn`
    #[inline] pub fn task_arn(&self) -> Value_<String> { self.0.attribute("TaskArn") }
}
/// `AWS::IoTSiteWise::Task.EphemeralStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-ephemeralstorageconfiguration.html)
#[must_use]
pub struct EphemeralStorageConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EphemeralStorageConfiguration<Missing_<super::required::storage_class>, Missing_<super::required::storage_size_in_gi_b>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EphemeralStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EphemeralStorageConfiguration<S0, S1> {
    /// Sets `StorageClass`. Required. The values are constants of [`StorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<StorageClass>) -> EphemeralStorageConfiguration<Set_, S1> { self.0.put("StorageClass", value.into_node()); EphemeralStorageConfiguration(self.0, PhantomData_) }
    /// Sets `StorageSizeInGiB`. Required. 1 to 16384.
    #[inline] pub fn storage_size_in_gi_b(mut self, value: impl IntoValue_<i64>) -> EphemeralStorageConfiguration<S0, Set_> { self.0.put("StorageSizeInGiB", value.into_node()); EphemeralStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EphemeralStorageConfiguration> for EphemeralStorageConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Task.S3AccessPointSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-s3accesspointsource.html)
#[must_use]
pub struct S3AccessPointSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3AccessPointSource<Missing_<super::required::access_point_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3AccessPointSource(Properties_::new(), PhantomData_) }
}
impl<S0> S3AccessPointSource<S0> {
    /// Sets `AccessPointArn`. Required. 4 to 128 characters.
    #[inline] pub fn access_point_arn(mut self, value: impl IntoValue_<String>) -> S3AccessPointSource<Set_> { self.0.put("AccessPointArn", value.into_node()); S3AccessPointSource(self.0, PhantomData_) }
    /// Sets `Prefix`. 1 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3AccessPointSource> for S3AccessPointSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Task.MountSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-mountsource.html)
#[must_use]
pub struct MountSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MountSource<Missing_<super::required::s3_access_point>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MountSource(Properties_::new(), PhantomData_) }
}
impl<S0> MountSource<S0> {
    /// Sets `S3AccessPoint`. Required.
    #[inline] pub fn s3_access_point(mut self, value: impl IntoValue_<S3AccessPointSource>) -> MountSource<Set_> { self.0.put("S3AccessPoint", value.into_node()); MountSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MountSource> for MountSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Task.Mount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-mount.html)
#[must_use]
pub struct Mount<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Mount<Missing_<super::required::name>, Missing_<super::required::relative_path>, Missing_<super::required::source>, Missing_<super::required::storage_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Mount(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Mount<S0, S1, S2, S3> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Mount<Set_, S1, S2, S3> { self.0.put("Name", value.into_node()); Mount(self.0, PhantomData_) }
    /// Sets `RelativePath`. Required. 1 to 1024 characters.
    #[inline] pub fn relative_path(mut self, value: impl IntoValue_<String>) -> Mount<S0, Set_, S2, S3> { self.0.put("RelativePath", value.into_node()); Mount(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<MountSource>) -> Mount<S0, S1, Set_, S3> { self.0.put("Source", value.into_node()); Mount(self.0, PhantomData_) }
    /// Sets `StorageType`. Required. The values are constants of [`StorageType`].
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<StorageType>) -> Mount<S0, S1, S2, Set_> { self.0.put("StorageType", value.into_node()); Mount(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Mount> for Mount<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Task.ContainerTaskConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-containertaskconfiguration.html)
#[must_use]
pub struct ContainerTaskConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ContainerTaskConfiguration<Missing_<super::required::ecr_uri>, Missing_<super::required::processing_type>, Missing_<super::required::processing_unit>, Missing_<super::required::task_execution_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerTaskConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ContainerTaskConfiguration<S0, S1, S2, S3> {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `EcrUri`. Required. 1 to 1024 characters.
    #[inline] pub fn ecr_uri(mut self, value: impl IntoValue_<String>) -> ContainerTaskConfiguration<Set_, S1, S2, S3> { self.0.put("EcrUri", value.into_node()); ContainerTaskConfiguration(self.0, PhantomData_) }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `EphemeralStorageConfiguration`.
    #[inline] pub fn ephemeral_storage_configuration(mut self, value: impl IntoValue_<EphemeralStorageConfiguration>) -> Self { self.0.put("EphemeralStorageConfiguration", value.into_node()); self }
    /// Sets `Mounts`. 0 to 5 items.
    #[inline] pub fn mounts(mut self, value: impl IntoValue_<Vec<Mount>>) -> Self { self.0.put("Mounts", value.into_node()); self }
    /// Sets `ProcessingType`. Required. The values are constants of [`ProcessingType`].
    #[inline] pub fn processing_type(mut self, value: impl IntoValue_<ProcessingType>) -> ContainerTaskConfiguration<S0, Set_, S2, S3> { self.0.put("ProcessingType", value.into_node()); ContainerTaskConfiguration(self.0, PhantomData_) }
    /// Sets `ProcessingUnit`. Required. The values are constants of [`ProcessingUnit`].
    #[inline] pub fn processing_unit(mut self, value: impl IntoValue_<ProcessingUnit>) -> ContainerTaskConfiguration<S0, S1, Set_, S3> { self.0.put("ProcessingUnit", value.into_node()); ContainerTaskConfiguration(self.0, PhantomData_) }
    /// Sets `TaskExecutionRole`. Required. 20 to 2048 characters.
    #[inline] pub fn task_execution_role(mut self, value: impl IntoValue_<String>) -> ContainerTaskConfiguration<S0, S1, S2, Set_> { self.0.put("TaskExecutionRole", value.into_node()); ContainerTaskConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutSeconds`. 60 to 86400.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ContainerTaskConfiguration> for ContainerTaskConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Task.TaskConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-taskconfiguration.html)
#[must_use]
pub struct TaskConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TaskConfiguration<Missing_<super::required::container_task_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TaskConfiguration<S0> {
    /// Sets `ContainerTaskConfiguration`. Required.
    #[inline] pub fn container_task_configuration(mut self, value: impl IntoValue_<ContainerTaskConfiguration>) -> TaskConfiguration<Set_> { self.0.put("ContainerTaskConfiguration", value.into_node()); TaskConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TaskConfiguration> for TaskConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html)
#[derive(Debug)]
pub enum StorageClass {}
impl StorageClass {
    /// `STANDARD_1`
    pub const STANDARD_1: Value_<StorageClass> = Value_::constant("STANDARD_1");
    /// `STANDARD_2`
    pub const STANDARD_2: Value_<StorageClass> = Value_::constant("STANDARD_2");
    /// `THROUGHPUT_1`
    pub const THROUGHPUT_1: Value_<StorageClass> = Value_::constant("THROUGHPUT_1");
    /// `THROUGHPUT_2`
    pub const THROUGHPUT_2: Value_<StorageClass> = Value_::constant("THROUGHPUT_2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html)
#[derive(Debug)]
pub enum StorageType {}
impl StorageType {
    /// `SHARED_STORAGE`
    pub const SHARED_STORAGE: Value_<StorageType> = Value_::constant("SHARED_STORAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html)
#[derive(Debug)]
pub enum ProcessingType {}
impl ProcessingType {
    /// `GENERIC_COMPUTE_PROCESSING`
    pub const GENERIC_COMPUTE_PROCESSING: Value_<ProcessingType> = Value_::constant("GENERIC_COMPUTE_PROCESSING");
    /// `HARDWARE_ACCELERATED_PROCESSING`
    pub const HARDWARE_ACCELERATED_PROCESSING: Value_<ProcessingType> = Value_::constant("HARDWARE_ACCELERATED_PROCESSING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProcessingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html)
#[derive(Debug)]
pub enum ProcessingUnit {}
impl ProcessingUnit {
    /// `UNITS_2`
    pub const UNITS_2: Value_<ProcessingUnit> = Value_::constant("UNITS_2");
    /// `UNITS_4`
    pub const UNITS_4: Value_<ProcessingUnit> = Value_::constant("UNITS_4");
    /// `UNITS_8`
    pub const UNITS_8: Value_<ProcessingUnit> = Value_::constant("UNITS_8");
    /// `UNITS_12`
    pub const UNITS_12: Value_<ProcessingUnit> = Value_::constant("UNITS_12");
    /// `UNITS_16`
    pub const UNITS_16: Value_<ProcessingUnit> = Value_::constant("UNITS_16");
    /// `UNITS_24`
    pub const UNITS_24: Value_<ProcessingUnit> = Value_::constant("UNITS_24");
    /// `UNITS_32`
    pub const UNITS_32: Value_<ProcessingUnit> = Value_::constant("UNITS_32");
    /// `UNITS_36`
    pub const UNITS_36: Value_<ProcessingUnit> = Value_::constant("UNITS_36");
    /// `UNITS_48`
    pub const UNITS_48: Value_<ProcessingUnit> = Value_::constant("UNITS_48");
    /// `UNITS_60`
    pub const UNITS_60: Value_<ProcessingUnit> = Value_::constant("UNITS_60");
    /// `UNITS_64`
    pub const UNITS_64: Value_<ProcessingUnit> = Value_::constant("UNITS_64");
    /// `UNITS_72`
    pub const UNITS_72: Value_<ProcessingUnit> = Value_::constant("UNITS_72");
    /// `UNITS_84`
    pub const UNITS_84: Value_<ProcessingUnit> = Value_::constant("UNITS_84");
    /// `UNITS_96`
    pub const UNITS_96: Value_<ProcessingUnit> = Value_::constant("UNITS_96");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProcessingUnit> { Value_::from_node(value.into_node()) }
}
