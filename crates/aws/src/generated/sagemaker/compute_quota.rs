// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ComputeQuota`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ComputeQuota`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
#[must_use]
pub struct ComputeQuota<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ComputeQuota<Missing_<super::required::cluster_arn>, Missing_<super::required::compute_quota_config>, Missing_<super::required::compute_quota_target>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeQuota(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ComputeQuota<S0, S1, S2, S3> {
    /// Sets `ActivationState`. The values are constants of [`ActivationState`].
    #[inline] pub fn activation_state(mut self, value: impl IntoValue_<ActivationState>) -> Self { self.0.put("ActivationState", value.into_node()); self }
    /// Sets `ClusterArn`. Required. 20 to 256 characters. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> ComputeQuota<Set_, S1, S2, S3> { self.0.put("ClusterArn", value.into_node()); ComputeQuota(self.0, PhantomData_) }
    /// Sets `ComputeQuotaConfig`. Required.
    #[inline] pub fn compute_quota_config(mut self, value: impl IntoValue_<ComputeQuotaConfig>) -> ComputeQuota<S0, Set_, S2, S3> { self.0.put("ComputeQuotaConfig", value.into_node()); ComputeQuota(self.0, PhantomData_) }
    /// Sets `ComputeQuotaTarget`. Required.
    #[inline] pub fn compute_quota_target(mut self, value: impl IntoValue_<ComputeQuotaTarget>) -> ComputeQuota<S0, S1, Set_, S3> { self.0.put("ComputeQuotaTarget", value.into_node()); ComputeQuota(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ComputeQuota<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); ComputeQuota(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ComputeQuota> for ComputeQuota<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ComputeQuota<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::SageMaker::ComputeQuota";
    type Handle = ComputeQuotaRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ComputeQuota`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComputeQuotaRef(Id_);
impl From<Id_> for ComputeQuotaRef { #[inline] fn from(id: Id_) -> Self { ComputeQuotaRef(id) } }
impl AsRef<Id_> for ComputeQuotaRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComputeQuotaRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ComputeQuotaArn`
    #[inline] pub fn compute_quota_arn(&self) -> Value_<String> { self.0.attribute("ComputeQuotaArn") }
    /// `Fn::GetAtt` `ComputeQuotaId`
    #[inline] pub fn compute_quota_id(&self) -> Value_<String> { self.0.attribute("ComputeQuotaId") }
    /// `Fn::GetAtt` `ComputeQuotaVersion`
    #[inline] pub fn compute_quota_version(&self) -> Value_<i64> { self.0.attribute("ComputeQuotaVersion") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::SageMaker::ComputeQuota.AcceleratorPartitionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-acceleratorpartitionconfig.html)
#[must_use]
pub struct AcceleratorPartitionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AcceleratorPartitionConfig<Missing_<super::required::count>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcceleratorPartitionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AcceleratorPartitionConfig<S0, S1> {
    /// Sets `Count`. Required. 0 to 10000000.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> AcceleratorPartitionConfig<Set_, S1> { self.0.put("Count", value.into_node()); AcceleratorPartitionConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> AcceleratorPartitionConfig<S0, Set_> { self.0.put("Type", value.into_node()); AcceleratorPartitionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AcceleratorPartitionConfig> for AcceleratorPartitionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ComputeQuota.ComputeQuotaResourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-computequotaresourceconfig.html)
#[must_use]
pub struct ComputeQuotaResourceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComputeQuotaResourceConfig<Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeQuotaResourceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ComputeQuotaResourceConfig<S0> {
    /// Sets `AcceleratorPartition`.
    #[inline] pub fn accelerator_partition(mut self, value: impl IntoValue_<AcceleratorPartitionConfig>) -> Self { self.0.put("AcceleratorPartition", value.into_node()); self }
    /// Sets `Accelerators`. 0 to 10000000.
    #[inline] pub fn accelerators(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Accelerators", value.into_node()); self }
    /// Sets `Count`. 0 to 10000000.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `InstanceType`. Required. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> ComputeQuotaResourceConfig<Set_> { self.0.put("InstanceType", value.into_node()); ComputeQuotaResourceConfig(self.0, PhantomData_) }
    /// Sets `MemoryInGiB`. 0 to 10000000.
    #[inline] pub fn memory_in_gi_b(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MemoryInGiB", value.into_node()); self }
    /// Sets `VCpu`. 0 to 10000000.
    #[inline] pub fn v_cpu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("VCpu", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ComputeQuotaResourceConfig> for ComputeQuotaResourceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ComputeQuota.ResourceSharingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-resourcesharingconfig.html)
#[must_use]
pub struct ResourceSharingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceSharingConfig<Missing_<super::required::strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceSharingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceSharingConfig<S0> {
    /// Sets `AbsoluteBorrowLimits`. 0 to 15 items.
    #[inline] pub fn absolute_borrow_limits(mut self, value: impl IntoValue_<Vec<ComputeQuotaResourceConfig>>) -> Self { self.0.put("AbsoluteBorrowLimits", value.into_node()); self }
    /// Sets `BorrowLimit`. 0 to 10000.
    #[inline] pub fn borrow_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BorrowLimit", value.into_node()); self }
    /// Sets `Strategy`. Required. The values are constants of [`Strategy`].
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<Strategy>) -> ResourceSharingConfig<Set_> { self.0.put("Strategy", value.into_node()); ResourceSharingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceSharingConfig> for ResourceSharingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ComputeQuota.ComputeQuotaConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-computequotaconfig.html)
#[must_use]
pub struct ComputeQuotaConfig(Properties_);
impl ComputeQuotaConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputeQuotaConfig(Properties_::new()) }
}
impl ComputeQuotaConfig {
    /// Sets `ComputeQuotaResources`. 0 to 15 items.
    #[inline] pub fn compute_quota_resources(mut self, value: impl IntoValue_<Vec<ComputeQuotaResourceConfig>>) -> Self { self.0.put("ComputeQuotaResources", value.into_node()); self }
    /// Sets `PreemptTeamTasks`. The values are constants of [`PreemptTeamTasks`].
    #[inline] pub fn preempt_team_tasks(mut self, value: impl IntoValue_<PreemptTeamTasks>) -> Self { self.0.put("PreemptTeamTasks", value.into_node()); self }
    /// Sets `ResourceSharingConfig`.
    #[inline] pub fn resource_sharing_config(mut self, value: impl IntoValue_<ResourceSharingConfig>) -> Self { self.0.put("ResourceSharingConfig", value.into_node()); self }
}
impl IntoValue_<ComputeQuotaConfig> for ComputeQuotaConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ComputeQuota.ComputeQuotaTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-computequotatarget.html)
#[must_use]
pub struct ComputeQuotaTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComputeQuotaTarget<Missing_<super::required::team_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeQuotaTarget(Properties_::new(), PhantomData_) }
}
impl<S0> ComputeQuotaTarget<S0> {
    /// Sets `FairShareWeight`. 0 to 100.
    #[inline] pub fn fair_share_weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FairShareWeight", value.into_node()); self }
    /// Sets `TeamName`. Required.
    #[inline] pub fn team_name(mut self, value: impl IntoValue_<String>) -> ComputeQuotaTarget<Set_> { self.0.put("TeamName", value.into_node()); ComputeQuotaTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ComputeQuotaTarget> for ComputeQuotaTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::ComputeQuota`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
#[derive(Debug)]
pub enum ActivationState {}
impl ActivationState {
    /// `Enabled`
    pub const ENABLED: Value_<ActivationState> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<ActivationState> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActivationState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ComputeQuota`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `mig-1g.5gb`
    pub const MIG_1G_5GB: Value_<Type> = Value_::constant("mig-1g.5gb");
    /// `mig-1g.10gb`
    pub const MIG_1G_10GB: Value_<Type> = Value_::constant("mig-1g.10gb");
    /// `mig-1g.18gb`
    pub const MIG_1G_18GB: Value_<Type> = Value_::constant("mig-1g.18gb");
    /// `mig-1g.20gb`
    pub const MIG_1G_20GB: Value_<Type> = Value_::constant("mig-1g.20gb");
    /// `mig-1g.23gb`
    pub const MIG_1G_23GB: Value_<Type> = Value_::constant("mig-1g.23gb");
    /// `mig-1g.35gb`
    pub const MIG_1G_35GB: Value_<Type> = Value_::constant("mig-1g.35gb");
    /// `mig-1g.45gb`
    pub const MIG_1G_45GB: Value_<Type> = Value_::constant("mig-1g.45gb");
    /// `mig-1g.47gb`
    pub const MIG_1G_47GB: Value_<Type> = Value_::constant("mig-1g.47gb");
    /// `mig-2g.10gb`
    pub const MIG_2G_10GB: Value_<Type> = Value_::constant("mig-2g.10gb");
    /// `mig-2g.20gb`
    pub const MIG_2G_20GB: Value_<Type> = Value_::constant("mig-2g.20gb");
    /// `mig-2g.35gb`
    pub const MIG_2G_35GB: Value_<Type> = Value_::constant("mig-2g.35gb");
    /// `mig-2g.45gb`
    pub const MIG_2G_45GB: Value_<Type> = Value_::constant("mig-2g.45gb");
    /// `mig-2g.47gb`
    pub const MIG_2G_47GB: Value_<Type> = Value_::constant("mig-2g.47gb");
    /// `mig-3g.20gb`
    pub const MIG_3G_20GB: Value_<Type> = Value_::constant("mig-3g.20gb");
    /// `mig-3g.40gb`
    pub const MIG_3G_40GB: Value_<Type> = Value_::constant("mig-3g.40gb");
    /// `mig-3g.71gb`
    pub const MIG_3G_71GB: Value_<Type> = Value_::constant("mig-3g.71gb");
    /// `mig-3g.90gb`
    pub const MIG_3G_90GB: Value_<Type> = Value_::constant("mig-3g.90gb");
    /// `mig-3g.93gb`
    pub const MIG_3G_93GB: Value_<Type> = Value_::constant("mig-3g.93gb");
    /// `mig-4g.20gb`
    pub const MIG_4G_20GB: Value_<Type> = Value_::constant("mig-4g.20gb");
    /// `mig-4g.40gb`
    pub const MIG_4G_40GB: Value_<Type> = Value_::constant("mig-4g.40gb");
    /// `mig-4g.71gb`
    pub const MIG_4G_71GB: Value_<Type> = Value_::constant("mig-4g.71gb");
    /// `mig-4g.90gb`
    pub const MIG_4G_90GB: Value_<Type> = Value_::constant("mig-4g.90gb");
    /// `mig-4g.93gb`
    pub const MIG_4G_93GB: Value_<Type> = Value_::constant("mig-4g.93gb");
    /// `mig-7g.40gb`
    pub const MIG_7G_40GB: Value_<Type> = Value_::constant("mig-7g.40gb");
    /// `mig-7g.80gb`
    pub const MIG_7G_80GB: Value_<Type> = Value_::constant("mig-7g.80gb");
    /// `mig-7g.141gb`
    pub const MIG_7G_141GB: Value_<Type> = Value_::constant("mig-7g.141gb");
    /// `mig-7g.180gb`
    pub const MIG_7G_180GB: Value_<Type> = Value_::constant("mig-7g.180gb");
    /// `mig-7g.186gb`
    pub const MIG_7G_186GB: Value_<Type> = Value_::constant("mig-7g.186gb");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ComputeQuota`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `ml.c5.12xlarge`
    pub const ML_C5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.12xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.24xlarge`
    pub const ML_C5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.24xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.large`
    pub const ML_C5_LARGE: Value_<InstanceType> = Value_::constant("ml.c5.large");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5n.18xlarge`
    pub const ML_C5N_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5n.18xlarge");
    /// `ml.c5n.2xlarge`
    pub const ML_C5N_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5n.2xlarge");
    /// `ml.c5n.4xlarge`
    pub const ML_C5N_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5n.4xlarge");
    /// `ml.c5n.9xlarge`
    pub const ML_C5N_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5n.9xlarge");
    /// `ml.c5n.large`
    pub const ML_C5N_LARGE: Value_<InstanceType> = Value_::constant("ml.c5n.large");
    /// `ml.c6a.12xlarge`
    pub const ML_C6A_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.12xlarge");
    /// `ml.c6a.16xlarge`
    pub const ML_C6A_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.16xlarge");
    /// `ml.c6a.24xlarge`
    pub const ML_C6A_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.24xlarge");
    /// `ml.c6a.2xlarge`
    pub const ML_C6A_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.2xlarge");
    /// `ml.c6a.32xlarge`
    pub const ML_C6A_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.32xlarge");
    /// `ml.c6a.48xlarge`
    pub const ML_C6A_48XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.48xlarge");
    /// `ml.c6a.4xlarge`
    pub const ML_C6A_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.4xlarge");
    /// `ml.c6a.8xlarge`
    pub const ML_C6A_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.8xlarge");
    /// `ml.c6a.large`
    pub const ML_C6A_LARGE: Value_<InstanceType> = Value_::constant("ml.c6a.large");
    /// `ml.c6a.xlarge`
    pub const ML_C6A_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6a.xlarge");
    /// `ml.c6g.12xlarge`
    pub const ML_C6G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.12xlarge");
    /// `ml.c6g.16xlarge`
    pub const ML_C6G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.16xlarge");
    /// `ml.c6g.2xlarge`
    pub const ML_C6G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.2xlarge");
    /// `ml.c6g.4xlarge`
    pub const ML_C6G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.4xlarge");
    /// `ml.c6g.8xlarge`
    pub const ML_C6G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.8xlarge");
    /// `ml.c6g.large`
    pub const ML_C6G_LARGE: Value_<InstanceType> = Value_::constant("ml.c6g.large");
    /// `ml.c6g.medium`
    pub const ML_C6G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.c6g.medium");
    /// `ml.c6g.xlarge`
    pub const ML_C6G_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6g.xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<InstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c7g.12xlarge`
    pub const ML_C7G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.12xlarge");
    /// `ml.c7g.16xlarge`
    pub const ML_C7G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.16xlarge");
    /// `ml.c7g.2xlarge`
    pub const ML_C7G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.2xlarge");
    /// `ml.c7g.4xlarge`
    pub const ML_C7G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.4xlarge");
    /// `ml.c7g.8xlarge`
    pub const ML_C7G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.8xlarge");
    /// `ml.c7g.large`
    pub const ML_C7G_LARGE: Value_<InstanceType> = Value_::constant("ml.c7g.large");
    /// `ml.c7g.medium`
    pub const ML_C7G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.c7g.medium");
    /// `ml.c7g.xlarge`
    pub const ML_C7G_XLARGE: Value_<InstanceType> = Value_::constant("ml.c7g.xlarge");
    /// `ml.c8a.16xlarge`
    pub const ML_C8A_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c8a.16xlarge");
    /// `ml.c8g.12xlarge`
    pub const ML_C8G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.12xlarge");
    /// `ml.c8g.16xlarge`
    pub const ML_C8G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.16xlarge");
    /// `ml.c8g.24xlarge`
    pub const ML_C8G_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.24xlarge");
    /// `ml.c8g.2xlarge`
    pub const ML_C8G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.2xlarge");
    /// `ml.c8g.48xlarge`
    pub const ML_C8G_48XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.48xlarge");
    /// `ml.c8g.4xlarge`
    pub const ML_C8G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.4xlarge");
    /// `ml.c8g.8xlarge`
    pub const ML_C8G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.8xlarge");
    /// `ml.c8g.large`
    pub const ML_C8G_LARGE: Value_<InstanceType> = Value_::constant("ml.c8g.large");
    /// `ml.c8g.medium`
    pub const ML_C8G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.c8g.medium");
    /// `ml.c8g.xlarge`
    pub const ML_C8G_XLARGE: Value_<InstanceType> = Value_::constant("ml.c8g.xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g7.12xlarge`
    pub const ML_G7_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.12xlarge");
    /// `ml.g7.24xlarge`
    pub const ML_G7_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.24xlarge");
    /// `ml.g7.2xlarge`
    pub const ML_G7_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.2xlarge");
    /// `ml.g7.48xlarge`
    pub const ML_G7_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.48xlarge");
    /// `ml.g7.4xlarge`
    pub const ML_G7_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.4xlarge");
    /// `ml.g7.8xlarge`
    pub const ML_G7_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g7.8xlarge");
    /// `ml.g7e.12xlarge`
    pub const ML_G7E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.12xlarge");
    /// `ml.g7e.24xlarge`
    pub const ML_G7E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.24xlarge");
    /// `ml.g7e.2xlarge`
    pub const ML_G7E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.2xlarge");
    /// `ml.g7e.48xlarge`
    pub const ML_G7E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.48xlarge");
    /// `ml.g7e.4xlarge`
    pub const ML_G7E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.4xlarge");
    /// `ml.g7e.8xlarge`
    pub const ML_G7E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.8xlarge");
    /// `ml.gr6.4xlarge`
    pub const ML_GR6_4XLARGE: Value_<InstanceType> = Value_::constant("ml.gr6.4xlarge");
    /// `ml.gr6.8xlarge`
    pub const ML_GR6_8XLARGE: Value_<InstanceType> = Value_::constant("ml.gr6.8xlarge");
    /// `ml.i3en.12xlarge`
    pub const ML_I3EN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.i3en.12xlarge");
    /// `ml.i3en.24xlarge`
    pub const ML_I3EN_24XLARGE: Value_<InstanceType> = Value_::constant("ml.i3en.24xlarge");
    /// `ml.i3en.2xlarge`
    pub const ML_I3EN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.i3en.2xlarge");
    /// `ml.i3en.3xlarge`
    pub const ML_I3EN_3XLARGE: Value_<InstanceType> = Value_::constant("ml.i3en.3xlarge");
    /// `ml.i3en.6xlarge`
    pub const ML_I3EN_6XLARGE: Value_<InstanceType> = Value_::constant("ml.i3en.6xlarge");
    /// `ml.i3en.large`
    pub const ML_I3EN_LARGE: Value_<InstanceType> = Value_::constant("ml.i3en.large");
    /// `ml.i3en.xlarge`
    pub const ML_I3EN_XLARGE: Value_<InstanceType> = Value_::constant("ml.i3en.xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.16xlarge`
    pub const ML_M5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.16xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.8xlarge`
    pub const ML_M5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.8xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<InstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m6a.12xlarge`
    pub const ML_M6A_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.12xlarge");
    /// `ml.m6a.16xlarge`
    pub const ML_M6A_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.16xlarge");
    /// `ml.m6a.24xlarge`
    pub const ML_M6A_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.24xlarge");
    /// `ml.m6a.2xlarge`
    pub const ML_M6A_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.2xlarge");
    /// `ml.m6a.32xlarge`
    pub const ML_M6A_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.32xlarge");
    /// `ml.m6a.48xlarge`
    pub const ML_M6A_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.48xlarge");
    /// `ml.m6a.4xlarge`
    pub const ML_M6A_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.4xlarge");
    /// `ml.m6a.8xlarge`
    pub const ML_M6A_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.8xlarge");
    /// `ml.m6a.large`
    pub const ML_M6A_LARGE: Value_<InstanceType> = Value_::constant("ml.m6a.large");
    /// `ml.m6a.xlarge`
    pub const ML_M6A_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6a.xlarge");
    /// `ml.m6g.12xlarge`
    pub const ML_M6G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.12xlarge");
    /// `ml.m6g.16xlarge`
    pub const ML_M6G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.16xlarge");
    /// `ml.m6g.2xlarge`
    pub const ML_M6G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.2xlarge");
    /// `ml.m6g.4xlarge`
    pub const ML_M6G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.4xlarge");
    /// `ml.m6g.8xlarge`
    pub const ML_M6G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.8xlarge");
    /// `ml.m6g.large`
    pub const ML_M6G_LARGE: Value_<InstanceType> = Value_::constant("ml.m6g.large");
    /// `ml.m6g.medium`
    pub const ML_M6G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.m6g.medium");
    /// `ml.m6g.xlarge`
    pub const ML_M6G_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6g.xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<InstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m7g.12xlarge`
    pub const ML_M7G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m7g.12xlarge");
    /// `ml.m7g.16xlarge`
    pub const ML_M7G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m7g.16xlarge");
    /// `ml.m7g.2xlarge`
    pub const ML_M7G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m7g.2xlarge");
    /// `ml.m7g.4xlarge`
    pub const ML_M7G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m7g.4xlarge");
    /// `ml.m7g.8xlarge`
    pub const ML_M7G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m7g.8xlarge");
    /// `ml.m7g.large`
    pub const ML_M7G_LARGE: Value_<InstanceType> = Value_::constant("ml.m7g.large");
    /// `ml.m7g.medium`
    pub const ML_M7G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.m7g.medium");
    /// `ml.m7g.xlarge`
    pub const ML_M7G_XLARGE: Value_<InstanceType> = Value_::constant("ml.m7g.xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<InstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m8a.16xlarge`
    pub const ML_M8A_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m8a.16xlarge");
    /// `ml.m8g.12xlarge`
    pub const ML_M8G_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.12xlarge");
    /// `ml.m8g.16xlarge`
    pub const ML_M8G_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.16xlarge");
    /// `ml.m8g.24xlarge`
    pub const ML_M8G_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.24xlarge");
    /// `ml.m8g.2xlarge`
    pub const ML_M8G_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.2xlarge");
    /// `ml.m8g.48xlarge`
    pub const ML_M8G_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.48xlarge");
    /// `ml.m8g.4xlarge`
    pub const ML_M8G_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.4xlarge");
    /// `ml.m8g.8xlarge`
    pub const ML_M8G_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.8xlarge");
    /// `ml.m8g.large`
    pub const ML_M8G_LARGE: Value_<InstanceType> = Value_::constant("ml.m8g.large");
    /// `ml.m8g.medium`
    pub const ML_M8G_MEDIUM: Value_<InstanceType> = Value_::constant("ml.m8g.medium");
    /// `ml.m8g.xlarge`
    pub const ML_M8G_XLARGE: Value_<InstanceType> = Value_::constant("ml.m8g.xlarge");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5.4xlarge`
    pub const ML_P5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.p5.4xlarge");
    /// `ml.p5e.48xlarge`
    pub const ML_P5E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5e.48xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.p6-b200.48xlarge`
    pub const ML_P6_B200_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p6-b200.48xlarge");
    /// `ml.p6-b300.48xlarge`
    pub const ML_P6_B300_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p6-b300.48xlarge");
    /// `ml.p6e-gb200.36xlarge`
    pub const ML_P6E_GB200_36XLARGE: Value_<InstanceType> = Value_::constant("ml.p6e-gb200.36xlarge");
    /// `ml.r5d.16xlarge`
    pub const ML_R5D_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r5d.16xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<InstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<InstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.t3.2xlarge`
    pub const ML_T3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.2xlarge");
    /// `ml.t3.large`
    pub const ML_T3_LARGE: Value_<InstanceType> = Value_::constant("ml.t3.large");
    /// `ml.t3.medium`
    pub const ML_T3_MEDIUM: Value_<InstanceType> = Value_::constant("ml.t3.medium");
    /// `ml.t3.xlarge`
    pub const ML_T3_XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// `ml.trn2.3xlarge`
    pub const ML_TRN2_3XLARGE: Value_<InstanceType> = Value_::constant("ml.trn2.3xlarge");
    /// `ml.trn2.48xlarge`
    pub const ML_TRN2_48XLARGE: Value_<InstanceType> = Value_::constant("ml.trn2.48xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ComputeQuota`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
#[derive(Debug)]
pub enum PreemptTeamTasks {}
impl PreemptTeamTasks {
    /// `Never`
    pub const NEVER: Value_<PreemptTeamTasks> = Value_::constant("Never");
    /// `LowerPriority`
    pub const LOWER_PRIORITY: Value_<PreemptTeamTasks> = Value_::constant("LowerPriority");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreemptTeamTasks> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ComputeQuota`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
#[derive(Debug)]
pub enum Strategy {}
impl Strategy {
    /// `Lend`
    pub const LEND: Value_<Strategy> = Value_::constant("Lend");
    /// `DontLend`
    pub const DONT_LEND: Value_<Strategy> = Value_::constant("DontLend");
    /// `LendAndBorrow`
    pub const LEND_AND_BORROW: Value_<Strategy> = Value_::constant("LendAndBorrow");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Strategy> { Value_::from_node(value.into_node()) }
}
