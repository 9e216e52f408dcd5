// Made by `cargo xtask generate`; do not edit.
//! `AWS::Synthetics::Canary`

use stanchion_template::generated::*;

/// `AWS::Synthetics::Canary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
#[must_use]
pub struct Canary<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl Canary<Missing_<super::required::artifact_s3_location>, Missing_<super::required::code>, Missing_<super::required::execution_role_arn>, Missing_<super::required::name>, Missing_<super::required::runtime_version>, Missing_<super::required::schedule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Canary(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> Canary<S0, S1, S2, S3, S4, S5> {
    /// Sets `ArtifactConfig`.
    #[inline] pub fn artifact_config(mut self, value: impl IntoValue_<ArtifactConfig>) -> Self { self.0.put("ArtifactConfig", value.into_node()); self }
    /// Sets `ArtifactS3Location`. Required. 1 to 1024 characters.
    #[inline] pub fn artifact_s3_location(mut self, value: impl IntoValue_<String>) -> Canary<Set_, S1, S2, S3, S4, S5> { self.0.put("ArtifactS3Location", value.into_node()); Canary(self.0, PhantomData_) }
    /// Sets `BrowserConfigs`. 1 to 2 items.
    #[inline] pub fn browser_configs(mut self, value: impl IntoValue_<Vec<BrowserConfig>>) -> Self { self.0.put("BrowserConfigs", value.into_node()); self }
    /// Sets `Code`. Required.
    #[inline] pub fn code(mut self, value: impl IntoValue_<Code>) -> Canary<S0, Set_, S2, S3, S4, S5> { self.0.put("Code", value.into_node()); Canary(self.0, PhantomData_) }
    /// Sets `DeleteLambdaResourcesOnCanaryDeletion`.
    #[inline] pub fn delete_lambda_resources_on_canary_deletion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteLambdaResourcesOnCanaryDeletion", value.into_node()); self }
    /// Sets `DryRunAndUpdate`.
    #[inline] pub fn dry_run_and_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DryRunAndUpdate", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Canary<S0, S1, Set_, S3, S4, S5> { self.0.put("ExecutionRoleArn", value.into_node()); Canary(self.0, PhantomData_) }
    /// Sets `FailureRetentionPeriod`.
    #[inline] pub fn failure_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FailureRetentionPeriod", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Canary<S0, S1, S2, Set_, S4, S5> { self.0.put("Name", value.into_node()); Canary(self.0, PhantomData_) }
    /// Sets `ProvisionedResourceCleanup`. The values are constants of [`ProvisionedResourceCleanup`].
    #[inline] pub fn provisioned_resource_cleanup(mut self, value: impl IntoValue_<ProvisionedResourceCleanup>) -> Self { self.0.put("ProvisionedResourceCleanup", value.into_node()); self }
    /// Sets `Replicas`. 1 to 50 items.
    #[inline] pub fn replicas(mut self, value: impl IntoValue_<Vec<Replica>>) -> Self { self.0.put("Replicas", value.into_node()); self }
    /// Sets `ResourcesToReplicateTags`. Exactly 1 item. The values are constants of [`ResourceToTag`].
    #[inline] pub fn resources_to_replicate_tags(mut self, value: impl IntoValue_<Vec<ResourceToTag>>) -> Self { self.0.put("ResourcesToReplicateTags", value.into_node()); self }
    /// Sets `RunConfig`.
    #[inline] pub fn run_config(mut self, value: impl IntoValue_<RunConfig>) -> Self { self.0.put("RunConfig", value.into_node()); self }
    /// Sets `RuntimeVersion`. Required. 1 to 1024 characters.
    #[inline] pub fn runtime_version(mut self, value: impl IntoValue_<String>) -> Canary<S0, S1, S2, S3, Set_, S5> { self.0.put("RuntimeVersion", value.into_node()); Canary(self.0, PhantomData_) }
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Canary<S0, S1, S2, S3, S4, Set_> { self.0.put("Schedule", value.into_node()); Canary(self.0, PhantomData_) }
    /// Sets `StartCanaryAfterCreation`.
    #[inline] pub fn start_canary_after_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StartCanaryAfterCreation", value.into_node()); self }
    /// Sets `SuccessRetentionPeriod`.
    #[inline] pub fn success_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SuccessRetentionPeriod", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VPCConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VPCConfig>) -> Self { self.0.put("VPCConfig", value.into_node()); self }
    /// Sets `VisualReference`.
    #[inline] pub fn visual_reference(mut self, value: impl IntoValue_<VisualReference>) -> Self { self.0.put("VisualReference", value.into_node()); self }
    /// Sets `VisualReferences`. 1 to 2 items.
    #[inline] pub fn visual_references(mut self, value: impl IntoValue_<Vec<VisualReference>>) -> Self { self.0.put("VisualReferences", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<Canary> for Canary<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for Canary<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::Synthetics::Canary";
    type Handle = CanaryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Canary`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CanaryRef(Id_);
impl From<Id_> for CanaryRef { #[inline] fn from(id: Id_) -> Self { CanaryRef(id) } }
impl AsRef<Id_> for CanaryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CanaryRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Code.SourceLocationArn`
    #[inline] pub fn code_source_location_arn(&self) -> Value_<String> { self.0.attribute("Code.SourceLocationArn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::Synthetics::Canary.S3Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-s3encryption.html)
#[must_use]
pub struct S3Encryption(Properties_);
impl S3Encryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Encryption(Properties_::new()) }
}
impl S3Encryption {
    /// Sets `EncryptionMode`. The values are constants of [`EncryptionMode`].
    #[inline] pub fn encryption_mode(mut self, value: impl IntoValue_<EncryptionMode>) -> Self { self.0.put("EncryptionMode", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<S3Encryption> for S3Encryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.ArtifactConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-artifactconfig.html)
#[must_use]
pub struct ArtifactConfig(Properties_);
impl ArtifactConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArtifactConfig(Properties_::new()) }
}
impl ArtifactConfig {
    /// Sets `S3Encryption`.
    #[inline] pub fn s3_encryption(mut self, value: impl IntoValue_<S3Encryption>) -> Self { self.0.put("S3Encryption", value.into_node()); self }
}
impl IntoValue_<ArtifactConfig> for ArtifactConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.BrowserConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-browserconfig.html)
#[must_use]
pub struct BrowserConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BrowserConfig<Missing_<super::required::browser_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BrowserConfig(Properties_::new(), PhantomData_) }
}
impl<S0> BrowserConfig<S0> {
    /// Sets `BrowserType`. Required. The values are constants of [`BrowserType`].
    #[inline] pub fn browser_type(mut self, value: impl IntoValue_<BrowserType>) -> BrowserConfig<Set_> { self.0.put("BrowserType", value.into_node()); BrowserConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BrowserConfig> for BrowserConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.Dependency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-dependency.html)
#[must_use]
pub struct Dependency<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Dependency<Missing_<super::required::reference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dependency(Properties_::new(), PhantomData_) }
}
impl<S0> Dependency<S0> {
    /// Sets `Reference`. Required. 1 to 140 characters.
    #[inline] pub fn reference(mut self, value: impl IntoValue_<String>) -> Dependency<Set_> { self.0.put("Reference", value.into_node()); Dependency(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Dependency> for Dependency<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.Code`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html)
#[must_use]
pub struct Code(Properties_);
impl Code {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Code(Properties_::new()) }
}
impl Code {
    /// Sets `BlueprintTypes`. At most 1 item.
    #[inline] pub fn blueprint_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BlueprintTypes", value.into_node()); self }
    /// Sets `Dependencies`. At most 1 item.
    #[inline] pub fn dependencies(mut self, value: impl IntoValue_<Vec<Dependency>>) -> Self { self.0.put("Dependencies", value.into_node()); self }
    /// Sets `Handler`. 0 to 128 characters.
    #[inline] pub fn handler(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Handler", value.into_node()); self }
    /// Sets `S3Bucket`. 1 to 1024 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Bucket", value.into_node()); self }
    /// Sets `S3Key`. 1 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Key", value.into_node()); self }
    /// Sets `S3ObjectVersion`.
    #[inline] pub fn s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3ObjectVersion", value.into_node()); self }
    /// Sets `Script`.
    #[inline] pub fn script(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Script", value.into_node()); self }
    /// Sets `SourceLocationArn`.
    #[inline] pub fn source_location_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceLocationArn", value.into_node()); self }
}
impl IntoValue_<Code> for Code { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.ReplicaReplicationStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replicareplicationstatus.html)
#[must_use]
pub struct ReplicaReplicationStatus(Properties_);
impl ReplicaReplicationStatus {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicaReplicationStatus(Properties_::new()) }
}
impl ReplicaReplicationStatus {
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<ReplicaReplicationStatus> for ReplicaReplicationStatus { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.VPCConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-vpcconfig.html)
#[must_use]
pub struct VPCConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPCConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPCConfig<S0, S1> {
    /// Sets `Ipv6AllowedForDualStack`.
    #[inline] pub fn ipv6_allowed_for_dual_stack(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Ipv6AllowedForDualStack", value.into_node()); self }
    /// Sets `SecurityGroupIds`. Required. 0 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VPCConfig<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VPCConfig(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 0 to 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VPCConfig<S0, Set_> { self.0.put("SubnetIds", value.into_node()); VPCConfig(self.0, PhantomData_) }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPCConfig> for VPCConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.Replica`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html)
#[must_use]
pub struct Replica<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Replica<Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Replica(Properties_::new(), PhantomData_) }
}
impl<S0> Replica<S0> {
    /// Sets `CanaryState`.
    #[inline] pub fn canary_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CanaryState", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `LastModified`.
    #[inline] pub fn last_modified(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LastModified", value.into_node()); self }
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Replica<Set_> { self.0.put("Location", value.into_node()); Replica(self.0, PhantomData_) }
    /// Sets `ReplicationStatus`.
    #[inline] pub fn replication_status(mut self, value: impl IntoValue_<ReplicaReplicationStatus>) -> Self { self.0.put("ReplicationStatus", value.into_node()); self }
    /// Sets `ResourcesToReplicateTags`. The values are constants of [`ResourceToTag`].
    #[inline] pub fn resources_to_replicate_tags(mut self, value: impl IntoValue_<Vec<ResourceToTag>>) -> Self { self.0.put("ResourcesToReplicateTags", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VPCConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Replica> for Replica<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.RunConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html)
#[must_use]
pub struct RunConfig(Properties_);
impl RunConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunConfig(Properties_::new()) }
}
impl RunConfig {
    /// Sets `ActiveTracing`.
    #[inline] pub fn active_tracing(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ActiveTracing", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `EphemeralStorage`. 1024 to 10240.
    #[inline] pub fn ephemeral_storage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EphemeralStorage", value.into_node()); self }
    /// Sets `MemoryInMB`. 960 to 3008.
    #[inline] pub fn memory_in_mb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemoryInMB", value.into_node()); self }
    /// Sets `TimeoutInSeconds`. 3 to 840.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<RunConfig> for RunConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.RetryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-retryconfig.html)
#[must_use]
pub struct RetryConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RetryConfig<Missing_<super::required::max_retries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RetryConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RetryConfig<S0> {
    /// Sets `MaxRetries`. Required. 0 to 2.
    #[inline] pub fn max_retries(mut self, value: impl IntoValue_<i64>) -> RetryConfig<Set_> { self.0.put("MaxRetries", value.into_node()); RetryConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RetryConfig> for RetryConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-schedule.html)
#[must_use]
pub struct Schedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Schedule<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new(), PhantomData_) }
}
impl<S0> Schedule<S0> {
    /// Sets `DurationInSeconds`. 0 to 31622400.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 1024 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Schedule<Set_> { self.0.put("Expression", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `RetryConfig`.
    #[inline] pub fn retry_config(mut self, value: impl IntoValue_<RetryConfig>) -> Self { self.0.put("RetryConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Schedule> for Schedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.BaseScreenshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-basescreenshot.html)
#[must_use]
pub struct BaseScreenshot<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BaseScreenshot<Missing_<super::required::screenshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BaseScreenshot(Properties_::new(), PhantomData_) }
}
impl<S0> BaseScreenshot<S0> {
    /// Sets `IgnoreCoordinates`.
    #[inline] pub fn ignore_coordinates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IgnoreCoordinates", value.into_node()); self }
    /// Sets `ScreenshotName`. Required.
    #[inline] pub fn screenshot_name(mut self, value: impl IntoValue_<String>) -> BaseScreenshot<Set_> { self.0.put("ScreenshotName", value.into_node()); BaseScreenshot(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BaseScreenshot> for BaseScreenshot<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Synthetics::Canary.VisualReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-visualreference.html)
#[must_use]
pub struct VisualReference<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VisualReference<Missing_<super::required::base_canary_run_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VisualReference(Properties_::new(), PhantomData_) }
}
impl<S0> VisualReference<S0> {
    /// Sets `BaseCanaryRunId`. Required.
    #[inline] pub fn base_canary_run_id(mut self, value: impl IntoValue_<String>) -> VisualReference<Set_> { self.0.put("BaseCanaryRunId", value.into_node()); VisualReference(self.0, PhantomData_) }
    /// Sets `BaseScreenshots`.
    #[inline] pub fn base_screenshots(mut self, value: impl IntoValue_<Vec<BaseScreenshot>>) -> Self { self.0.put("BaseScreenshots", value.into_node()); self }
    /// Sets `BrowserType`. The values are constants of [`BrowserType`].
    #[inline] pub fn browser_type(mut self, value: impl IntoValue_<BrowserType>) -> Self { self.0.put("BrowserType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VisualReference> for VisualReference<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Synthetics::Canary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
#[derive(Debug)]
pub enum EncryptionMode {}
impl EncryptionMode {
    /// `SSE_KMS`
    pub const SSE_KMS: Value_<EncryptionMode> = Value_::constant("SSE_KMS");
    /// `SSE_S3`
    pub const SSE_S3: Value_<EncryptionMode> = Value_::constant("SSE_S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Synthetics::Canary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
#[derive(Debug)]
pub enum BrowserType {}
impl BrowserType {
    /// `CHROME`
    pub const CHROME: Value_<BrowserType> = Value_::constant("CHROME");
    /// `FIREFOX`
    pub const FIREFOX: Value_<BrowserType> = Value_::constant("FIREFOX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BrowserType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Synthetics::Canary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `LambdaLayer`
    pub const LAMBDA_LAYER: Value_<Type> = Value_::constant("LambdaLayer");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Synthetics::Canary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
#[derive(Debug)]
pub enum ProvisionedResourceCleanup {}
impl ProvisionedResourceCleanup {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<ProvisionedResourceCleanup> = Value_::constant("AUTOMATIC");
    /// `OFF`
    pub const OFF: Value_<ProvisionedResourceCleanup> = Value_::constant("OFF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProvisionedResourceCleanup> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Synthetics::Canary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
#[derive(Debug)]
pub enum ResourceToTag {}
impl ResourceToTag {
    /// `lambda-function`
    pub const LAMBDA_FUNCTION: Value_<ResourceToTag> = Value_::constant("lambda-function");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceToTag> { Value_::from_node(value.into_node()) }
}
