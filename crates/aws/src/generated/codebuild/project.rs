// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeBuild::Project`

use stanchion_template::generated::*;

/// `AWS::CodeBuild::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html)
#[must_use]
pub struct Project<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Project<Missing_<super::required::artifacts>, Missing_<super::required::environment>, Missing_<super::required::service_role>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Project(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Project<S0, S1, S2, S3> {
    /// Sets `Artifacts`. Required.
    #[inline] pub fn artifacts(mut self, value: impl IntoValue_<Artifacts>) -> Project<Set_, S1, S2, S3> { self.0.put("Artifacts", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `AutoRetryLimit`.
    #[inline] pub fn auto_retry_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AutoRetryLimit", value.into_node()); self }
    /// Sets `BadgeEnabled`.
    #[inline] pub fn badge_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BadgeEnabled", value.into_node()); self }
    /// Sets `BuildBatchConfig`.
    #[inline] pub fn build_batch_config(mut self, value: impl IntoValue_<ProjectBuildBatchConfig>) -> Self { self.0.put("BuildBatchConfig", value.into_node()); self }
    /// Sets `Cache`.
    #[inline] pub fn cache(mut self, value: impl IntoValue_<ProjectCache>) -> Self { self.0.put("Cache", value.into_node()); self }
    /// Sets `ConcurrentBuildLimit`.
    #[inline] pub fn concurrent_build_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConcurrentBuildLimit", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionKey`.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `Environment`. Required.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Environment>) -> Project<S0, Set_, S2, S3> { self.0.put("Environment", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `FileSystemLocations`.
    #[inline] pub fn file_system_locations(mut self, value: impl IntoValue_<Vec<ProjectFileSystemLocation>>) -> Self { self.0.put("FileSystemLocations", value.into_node()); self }
    /// Sets `LogsConfig`.
    #[inline] pub fn logs_config(mut self, value: impl IntoValue_<LogsConfig>) -> Self { self.0.put("LogsConfig", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `QueuedTimeoutInMinutes`. 5 to 480.
    #[inline] pub fn queued_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("QueuedTimeoutInMinutes", value.into_node()); self }
    /// Sets `ResourceAccessRole`.
    #[inline] pub fn resource_access_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceAccessRole", value.into_node()); self }
    /// Sets `SecondaryArtifacts`.
    #[inline] pub fn secondary_artifacts(mut self, value: impl IntoValue_<Vec<Artifacts>>) -> Self { self.0.put("SecondaryArtifacts", value.into_node()); self }
    /// Sets `SecondarySourceVersions`.
    #[inline] pub fn secondary_source_versions(mut self, value: impl IntoValue_<Vec<ProjectSourceVersion>>) -> Self { self.0.put("SecondarySourceVersions", value.into_node()); self }
    /// Sets `SecondarySources`.
    #[inline] pub fn secondary_sources(mut self, value: impl IntoValue_<Vec<Source>>) -> Self { self.0.put("SecondarySources", value.into_node()); self }
    /// Sets `ServiceRole`. Required.
    #[inline] pub fn service_role(mut self, value: impl IntoValue_<String>) -> Project<S0, S1, Set_, S3> { self.0.put("ServiceRole", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> Project<S0, S1, S2, Set_> { self.0.put("Source", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `SourceVersion`.
    #[inline] pub fn source_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVersion", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeoutInMinutes`. 5 to 2160.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMinutes", value.into_node()); self }
    /// Sets `Triggers`.
    #[inline] pub fn triggers(mut self, value: impl IntoValue_<ProjectTriggers>) -> Self { self.0.put("Triggers", value.into_node()); self }
    /// Sets `Visibility`.
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Project> for Project<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Project<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CodeBuild::Project";
    type Handle = ProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Project`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectRef(Id_);
impl From<Id_> for ProjectRef { #[inline] fn from(id: Id_) -> Self { ProjectRef(id) } }
impl AsRef<Id_> for ProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CodeBuild::Project.Artifacts`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-artifacts.html)
#[must_use]
pub struct Artifacts<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Artifacts<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Artifacts(Properties_::new(), PhantomData_) }
}
impl<S0> Artifacts<S0> {
    /// Sets `ArtifactIdentifier`.
    #[inline] pub fn artifact_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArtifactIdentifier", value.into_node()); self }
    /// Sets `EncryptionDisabled`.
    #[inline] pub fn encryption_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EncryptionDisabled", value.into_node()); self }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NamespaceType`.
    #[inline] pub fn namespace_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NamespaceType", value.into_node()); self }
    /// Sets `OverrideArtifactName`.
    #[inline] pub fn override_artifact_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OverrideArtifactName", value.into_node()); self }
    /// Sets `Packaging`.
    #[inline] pub fn packaging(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Packaging", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Artifacts<Set_> { self.0.put("Type", value.into_node()); Artifacts(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Artifacts> for Artifacts<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.BatchRestrictions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-batchrestrictions.html)
#[must_use]
pub struct BatchRestrictions(Properties_);
impl BatchRestrictions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchRestrictions(Properties_::new()) }
}
impl BatchRestrictions {
    /// Sets `ComputeTypesAllowed`.
    #[inline] pub fn compute_types_allowed(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ComputeTypesAllowed", value.into_node()); self }
    /// Sets `MaximumBuildsAllowed`.
    #[inline] pub fn maximum_builds_allowed(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumBuildsAllowed", value.into_node()); self }
}
impl IntoValue_<BatchRestrictions> for BatchRestrictions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.ProjectBuildBatchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectbuildbatchconfig.html)
#[must_use]
pub struct ProjectBuildBatchConfig(Properties_);
impl ProjectBuildBatchConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProjectBuildBatchConfig(Properties_::new()) }
}
impl ProjectBuildBatchConfig {
    /// Sets `BatchReportMode`.
    #[inline] pub fn batch_report_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BatchReportMode", value.into_node()); self }
    /// Sets `CombineArtifacts`.
    #[inline] pub fn combine_artifacts(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CombineArtifacts", value.into_node()); self }
    /// Sets `Restrictions`.
    #[inline] pub fn restrictions(mut self, value: impl IntoValue_<BatchRestrictions>) -> Self { self.0.put("Restrictions", value.into_node()); self }
    /// Sets `ServiceRole`.
    #[inline] pub fn service_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRole", value.into_node()); self }
    /// Sets `TimeoutInMins`.
    #[inline] pub fn timeout_in_mins(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMins", value.into_node()); self }
}
impl IntoValue_<ProjectBuildBatchConfig> for ProjectBuildBatchConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.ProjectCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectcache.html)
#[must_use]
pub struct ProjectCache<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProjectCache<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProjectCache(Properties_::new(), PhantomData_) }
}
impl<S0> ProjectCache<S0> {
    /// Sets `CacheNamespace`.
    #[inline] pub fn cache_namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheNamespace", value.into_node()); self }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Modes`.
    #[inline] pub fn modes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Modes", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ProjectCache<Set_> { self.0.put("Type", value.into_node()); ProjectCache(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProjectCache> for ProjectCache<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.DockerServer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-dockerserver.html)
#[must_use]
pub struct DockerServer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DockerServer<Missing_<super::required::compute_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DockerServer(Properties_::new(), PhantomData_) }
}
impl<S0> DockerServer<S0> {
    /// Sets `ComputeType`. Required.
    #[inline] pub fn compute_type(mut self, value: impl IntoValue_<String>) -> DockerServer<Set_> { self.0.put("ComputeType", value.into_node()); DockerServer(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DockerServer> for DockerServer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.EnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-environmentvariable.html)
#[must_use]
pub struct EnvironmentVariable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnvironmentVariable<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentVariable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnvironmentVariable<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<Set_, S1> { self.0.put("Name", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<S0, Set_> { self.0.put("Value", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnvironmentVariable> for EnvironmentVariable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.ProjectFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectfleet.html)
#[must_use]
pub struct ProjectFleet(Properties_);
impl ProjectFleet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProjectFleet(Properties_::new()) }
}
impl ProjectFleet {
    /// Sets `FleetArn`.
    #[inline] pub fn fleet_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FleetArn", value.into_node()); self }
}
impl IntoValue_<ProjectFleet> for ProjectFleet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.RegistryCredential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-registrycredential.html)
#[must_use]
pub struct RegistryCredential<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RegistryCredential<Missing_<super::required::credential>, Missing_<super::required::credential_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegistryCredential(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RegistryCredential<S0, S1> {
    /// Sets `Credential`. Required.
    #[inline] pub fn credential(mut self, value: impl IntoValue_<String>) -> RegistryCredential<Set_, S1> { self.0.put("Credential", value.into_node()); RegistryCredential(self.0, PhantomData_) }
    /// Sets `CredentialProvider`. Required.
    #[inline] pub fn credential_provider(mut self, value: impl IntoValue_<String>) -> RegistryCredential<S0, Set_> { self.0.put("CredentialProvider", value.into_node()); RegistryCredential(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RegistryCredential> for RegistryCredential<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-environment.html)
#[must_use]
pub struct Environment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Environment<Missing_<super::required::compute_type>, Missing_<super::required::image>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Environment<S0, S1, S2> {
    /// Sets `Certificate`.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `ComputeType`. Required.
    #[inline] pub fn compute_type(mut self, value: impl IntoValue_<String>) -> Environment<Set_, S1, S2> { self.0.put("ComputeType", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `DockerServer`.
    #[inline] pub fn docker_server(mut self, value: impl IntoValue_<DockerServer>) -> Self { self.0.put("DockerServer", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<Vec<EnvironmentVariable>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `Fleet`.
    #[inline] pub fn fleet(mut self, value: impl IntoValue_<ProjectFleet>) -> Self { self.0.put("Fleet", value.into_node()); self }
    /// Sets `HostKernel`.
    #[inline] pub fn host_kernel(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostKernel", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> Environment<S0, Set_, S2> { self.0.put("Image", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `ImagePullCredentialsType`.
    #[inline] pub fn image_pull_credentials_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImagePullCredentialsType", value.into_node()); self }
    /// Sets `PrivilegedMode`.
    #[inline] pub fn privileged_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PrivilegedMode", value.into_node()); self }
    /// Sets `RegistryCredential`.
    #[inline] pub fn registry_credential(mut self, value: impl IntoValue_<RegistryCredential>) -> Self { self.0.put("RegistryCredential", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Environment<S0, S1, Set_> { self.0.put("Type", value.into_node()); Environment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Environment> for Environment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.ProjectFileSystemLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectfilesystemlocation.html)
#[must_use]
pub struct ProjectFileSystemLocation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ProjectFileSystemLocation<Missing_<super::required::identifier>, Missing_<super::required::location>, Missing_<super::required::mount_point>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProjectFileSystemLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ProjectFileSystemLocation<S0, S1, S2, S3> {
    /// Sets `Identifier`. Required.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> ProjectFileSystemLocation<Set_, S1, S2, S3> { self.0.put("Identifier", value.into_node()); ProjectFileSystemLocation(self.0, PhantomData_) }
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> ProjectFileSystemLocation<S0, Set_, S2, S3> { self.0.put("Location", value.into_node()); ProjectFileSystemLocation(self.0, PhantomData_) }
    /// Sets `MountOptions`.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountOptions", value.into_node()); self }
    /// Sets `MountPoint`. Required.
    #[inline] pub fn mount_point(mut self, value: impl IntoValue_<String>) -> ProjectFileSystemLocation<S0, S1, Set_, S3> { self.0.put("MountPoint", value.into_node()); ProjectFileSystemLocation(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ProjectFileSystemLocation<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); ProjectFileSystemLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ProjectFileSystemLocation> for ProjectFileSystemLocation<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.CloudWatchLogsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-cloudwatchlogsconfig.html)
#[must_use]
pub struct CloudWatchLogsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsConfig<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsConfig<S0> {
    /// Sets `GroupName`.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `Status`. Required.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> CloudWatchLogsConfig<Set_> { self.0.put("Status", value.into_node()); CloudWatchLogsConfig(self.0, PhantomData_) }
    /// Sets `StreamName`.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsConfig> for CloudWatchLogsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.S3LogsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-s3logsconfig.html)
#[must_use]
pub struct S3LogsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3LogsConfig<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3LogsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> S3LogsConfig<S0> {
    /// Sets `EncryptionDisabled`.
    #[inline] pub fn encryption_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EncryptionDisabled", value.into_node()); self }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Status`. Required.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> S3LogsConfig<Set_> { self.0.put("Status", value.into_node()); S3LogsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3LogsConfig> for S3LogsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.LogsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-logsconfig.html)
#[must_use]
pub struct LogsConfig(Properties_);
impl LogsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogsConfig(Properties_::new()) }
}
impl LogsConfig {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogsConfig>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `S3Logs`.
    #[inline] pub fn s3_logs(mut self, value: impl IntoValue_<S3LogsConfig>) -> Self { self.0.put("S3Logs", value.into_node()); self }
}
impl IntoValue_<LogsConfig> for LogsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.ProjectSourceVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectsourceversion.html)
#[must_use]
pub struct ProjectSourceVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProjectSourceVersion<Missing_<super::required::source_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProjectSourceVersion(Properties_::new(), PhantomData_) }
}
impl<S0> ProjectSourceVersion<S0> {
    /// Sets `SourceIdentifier`. Required.
    #[inline] pub fn source_identifier(mut self, value: impl IntoValue_<String>) -> ProjectSourceVersion<Set_> { self.0.put("SourceIdentifier", value.into_node()); ProjectSourceVersion(self.0, PhantomData_) }
    /// Sets `SourceVersion`.
    #[inline] pub fn source_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVersion", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProjectSourceVersion> for ProjectSourceVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.SourceAuth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-sourceauth.html)
#[must_use]
pub struct SourceAuth<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceAuth<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceAuth(Properties_::new(), PhantomData_) }
}
impl<S0> SourceAuth<S0> {
    /// Sets `Resource`.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Resource", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> SourceAuth<Set_> { self.0.put("Type", value.into_node()); SourceAuth(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SourceAuth> for SourceAuth<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.BuildStatusConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-buildstatusconfig.html)
#[must_use]
pub struct BuildStatusConfig(Properties_);
impl BuildStatusConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BuildStatusConfig(Properties_::new()) }
}
impl BuildStatusConfig {
    /// Sets `Context`.
    #[inline] pub fn context(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Context", value.into_node()); self }
    /// Sets `TargetUrl`.
    #[inline] pub fn target_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetUrl", value.into_node()); self }
}
impl IntoValue_<BuildStatusConfig> for BuildStatusConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.GitSubmodulesConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-gitsubmodulesconfig.html)
#[must_use]
pub struct GitSubmodulesConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GitSubmodulesConfig<Missing_<super::required::fetch_submodules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitSubmodulesConfig(Properties_::new(), PhantomData_) }
}
impl<S0> GitSubmodulesConfig<S0> {
    /// Sets `FetchSubmodules`. Required.
    #[inline] pub fn fetch_submodules(mut self, value: impl IntoValue_<bool>) -> GitSubmodulesConfig<Set_> { self.0.put("FetchSubmodules", value.into_node()); GitSubmodulesConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GitSubmodulesConfig> for GitSubmodulesConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-source.html)
#[must_use]
pub struct Source<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Source<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Source(Properties_::new(), PhantomData_) }
}
impl<S0> Source<S0> {
    /// Sets `Auth`.
    #[inline] pub fn auth(mut self, value: impl IntoValue_<SourceAuth>) -> Self { self.0.put("Auth", value.into_node()); self }
    /// Sets `BuildSpec`.
    #[inline] pub fn build_spec(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuildSpec", value.into_node()); self }
    /// Sets `BuildStatusConfig`.
    #[inline] pub fn build_status_config(mut self, value: impl IntoValue_<BuildStatusConfig>) -> Self { self.0.put("BuildStatusConfig", value.into_node()); self }
    /// Sets `GitCloneDepth`.
    #[inline] pub fn git_clone_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GitCloneDepth", value.into_node()); self }
    /// Sets `GitSubmodulesConfig`.
    #[inline] pub fn git_submodules_config(mut self, value: impl IntoValue_<GitSubmodulesConfig>) -> Self { self.0.put("GitSubmodulesConfig", value.into_node()); self }
    /// Sets `InsecureSsl`.
    #[inline] pub fn insecure_ssl(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InsecureSsl", value.into_node()); self }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `ReportBuildStatus`.
    #[inline] pub fn report_build_status(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReportBuildStatus", value.into_node()); self }
    /// Sets `SourceIdentifier`.
    #[inline] pub fn source_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceIdentifier", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Source<Set_> { self.0.put("Type", value.into_node()); Source(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Source> for Source<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.PullRequestBuildPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-pullrequestbuildpolicy.html)
#[must_use]
pub struct PullRequestBuildPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PullRequestBuildPolicy<Missing_<super::required::requires_comment_approval>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PullRequestBuildPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> PullRequestBuildPolicy<S0> {
    /// Sets `ApproverRoles`.
    #[inline] pub fn approver_roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ApproverRoles", value.into_node()); self }
    /// Sets `RequiresCommentApproval`. Required.
    #[inline] pub fn requires_comment_approval(mut self, value: impl IntoValue_<String>) -> PullRequestBuildPolicy<Set_> { self.0.put("RequiresCommentApproval", value.into_node()); PullRequestBuildPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PullRequestBuildPolicy> for PullRequestBuildPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.ScopeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-scopeconfiguration.html)
#[must_use]
pub struct ScopeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScopeConfiguration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScopeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ScopeConfiguration<S0> {
    /// Sets `Domain`.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ScopeConfiguration<Set_> { self.0.put("Name", value.into_node()); ScopeConfiguration(self.0, PhantomData_) }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScopeConfiguration> for ScopeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.ProjectTriggers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projecttriggers.html)
#[must_use]
pub struct ProjectTriggers(Properties_);
impl ProjectTriggers {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProjectTriggers(Properties_::new()) }
}
impl ProjectTriggers {
    /// Sets `BuildType`.
    #[inline] pub fn build_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuildType", value.into_node()); self }
    /// Sets `FilterGroups`.
    #[inline] pub fn filter_groups(mut self, value: impl IntoValue_<Vec<Vec<Node_>>>) -> Self { self.0.put("FilterGroups", value.into_node()); self }
    /// Sets `PullRequestBuildPolicy`.
    #[inline] pub fn pull_request_build_policy(mut self, value: impl IntoValue_<PullRequestBuildPolicy>) -> Self { self.0.put("PullRequestBuildPolicy", value.into_node()); self }
    /// Sets `ScopeConfiguration`.
    #[inline] pub fn scope_configuration(mut self, value: impl IntoValue_<ScopeConfiguration>) -> Self { self.0.put("ScopeConfiguration", value.into_node()); self }
    /// Sets `Webhook`.
    #[inline] pub fn webhook(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Webhook", value.into_node()); self }
}
impl IntoValue_<ProjectTriggers> for ProjectTriggers { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::Project.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-vpcconfig.html)
#[must_use]
pub struct VpcConfig(Properties_);
impl VpcConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new()) }
}
impl VpcConfig {
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `Subnets`.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<VpcConfig> for VpcConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
