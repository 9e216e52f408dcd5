// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppRunner::Service`

use stanchion_template::generated::*;

/// `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[must_use]
pub struct Service<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Service<Missing_<super::required::source_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Service(Properties_::new(), PhantomData_) }
}
impl<S0> Service<S0> {
    /// Sets `AutoScalingConfigurationArn`. 1 to 1011 characters.
    #[inline] pub fn auto_scaling_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoScalingConfigurationArn", value.into_node()); self }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `HealthCheckConfiguration`.
    #[inline] pub fn health_check_configuration(mut self, value: impl IntoValue_<HealthCheckConfiguration>) -> Self { self.0.put("HealthCheckConfiguration", value.into_node()); self }
    /// Sets `InstanceConfiguration`.
    #[inline] pub fn instance_configuration(mut self, value: impl IntoValue_<InstanceConfiguration>) -> Self { self.0.put("InstanceConfiguration", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `ObservabilityConfiguration`.
    #[inline] pub fn observability_configuration(mut self, value: impl IntoValue_<ServiceObservabilityConfiguration>) -> Self { self.0.put("ObservabilityConfiguration", value.into_node()); self }
    /// Sets `ServiceName`. 4 to 40 characters. An update replaces the resource.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
    /// Sets `SourceConfiguration`. Required.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<SourceConfiguration>) -> Service<Set_> { self.0.put("SourceConfiguration", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Service> for Service<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Service<S0> {
    const TYPE: &'static str = "AWS::AppRunner::Service";
    type Handle = ServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Service`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceRef(Id_);
impl From<Id_> for ServiceRef { #[inline] fn from(id: Id_) -> Self { ServiceRef(id) } }
impl AsRef<Id_> for ServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceRef {
    /// `Ref`: `ServiceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ServiceArn`
    #[inline] pub fn service_arn(&self) -> Value_<String> { self.0.attribute("ServiceArn") }
    /// `Fn::GetAtt` `ServiceId`
    #[inline] pub fn service_id(&self) -> Value_<String> { self.0.attribute("ServiceId") }
    /// `Fn::GetAtt` `ServiceUrl`
    #[inline] pub fn service_url(&self) -> Value_<String> { self.0.attribute("ServiceUrl") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::AppRunner::Service.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::kms_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `KmsKey`. Required. 0 to 256 characters.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> EncryptionConfiguration<Set_> { self.0.put("KmsKey", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.HealthCheckConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-healthcheckconfiguration.html)
#[must_use]
pub struct HealthCheckConfiguration(Properties_);
impl HealthCheckConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheckConfiguration(Properties_::new()) }
}
impl HealthCheckConfiguration {
    /// Sets `HealthyThreshold`. 1 to 20.
    #[inline] pub fn healthy_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthyThreshold", value.into_node()); self }
    /// Sets `Interval`. 1 to 20.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `Path`. At least 1 character.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `Timeout`. 1 to 20.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `UnhealthyThreshold`. 1 to 20.
    #[inline] pub fn unhealthy_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnhealthyThreshold", value.into_node()); self }
}
impl IntoValue_<HealthCheckConfiguration> for HealthCheckConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.InstanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-instanceconfiguration.html)
#[must_use]
pub struct InstanceConfiguration(Properties_);
impl InstanceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceConfiguration(Properties_::new()) }
}
impl InstanceConfiguration {
    /// Sets `Cpu`. 3 to 9 characters.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `InstanceRoleArn`. 29 to 1024 characters.
    #[inline] pub fn instance_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceRoleArn", value.into_node()); self }
    /// Sets `Memory`. 3 to 6 characters.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Memory", value.into_node()); self }
}
impl IntoValue_<InstanceConfiguration> for InstanceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.EgressConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-egressconfiguration.html)
#[must_use]
pub struct EgressConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EgressConfiguration<Missing_<super::required::egress_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EgressConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EgressConfiguration<S0> {
    /// Sets `EgressType`. Required. The values are constants of [`EgressType`].
    #[inline] pub fn egress_type(mut self, value: impl IntoValue_<EgressType>) -> EgressConfiguration<Set_> { self.0.put("EgressType", value.into_node()); EgressConfiguration(self.0, PhantomData_) }
    /// Sets `VpcConnectorArn`. 44 to 1011 characters.
    #[inline] pub fn vpc_connector_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcConnectorArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EgressConfiguration> for EgressConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.IngressConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-ingressconfiguration.html)
#[must_use]
pub struct IngressConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IngressConfiguration<Missing_<super::required::is_publicly_accessible>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> IngressConfiguration<S0> {
    /// Sets `IsPubliclyAccessible`. Required.
    #[inline] pub fn is_publicly_accessible(mut self, value: impl IntoValue_<bool>) -> IngressConfiguration<Set_> { self.0.put("IsPubliclyAccessible", value.into_node()); IngressConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IngressConfiguration> for IngressConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `EgressConfiguration`.
    #[inline] pub fn egress_configuration(mut self, value: impl IntoValue_<EgressConfiguration>) -> Self { self.0.put("EgressConfiguration", value.into_node()); self }
    /// Sets `IngressConfiguration`.
    #[inline] pub fn ingress_configuration(mut self, value: impl IntoValue_<IngressConfiguration>) -> Self { self.0.put("IngressConfiguration", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.ServiceObservabilityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-serviceobservabilityconfiguration.html)
#[must_use]
pub struct ServiceObservabilityConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceObservabilityConfiguration<Missing_<super::required::observability_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceObservabilityConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceObservabilityConfiguration<S0> {
    /// Sets `ObservabilityConfigurationArn`. 1 to 1011 characters.
    #[inline] pub fn observability_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObservabilityConfigurationArn", value.into_node()); self }
    /// Sets `ObservabilityEnabled`. Required.
    #[inline] pub fn observability_enabled(mut self, value: impl IntoValue_<bool>) -> ServiceObservabilityConfiguration<Set_> { self.0.put("ObservabilityEnabled", value.into_node()); ServiceObservabilityConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceObservabilityConfiguration> for ServiceObservabilityConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.AuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-authenticationconfiguration.html)
#[must_use]
pub struct AuthenticationConfiguration(Properties_);
impl AuthenticationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthenticationConfiguration(Properties_::new()) }
}
impl AuthenticationConfiguration {
    /// Sets `AccessRoleArn`. 29 to 1024 characters.
    #[inline] pub fn access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessRoleArn", value.into_node()); self }
    /// Sets `ConnectionArn`. 1 to 1011 characters.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionArn", value.into_node()); self }
}
impl IntoValue_<AuthenticationConfiguration> for AuthenticationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.KeyValuePair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-keyvaluepair.html)
#[must_use]
pub struct KeyValuePair(Properties_);
impl KeyValuePair {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyValuePair(Properties_::new()) }
}
impl KeyValuePair {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<KeyValuePair> for KeyValuePair { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.CodeConfigurationValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-codeconfigurationvalues.html)
#[must_use]
pub struct CodeConfigurationValues<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeConfigurationValues<Missing_<super::required::runtime>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeConfigurationValues(Properties_::new(), PhantomData_) }
}
impl<S0> CodeConfigurationValues<S0> {
    /// Sets `BuildCommand`.
    #[inline] pub fn build_command(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuildCommand", value.into_node()); self }
    /// Sets `Port`. 0 to 51200 characters.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Runtime`. Required. The values are constants of [`Runtime`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<Runtime>) -> CodeConfigurationValues<Set_> { self.0.put("Runtime", value.into_node()); CodeConfigurationValues(self.0, PhantomData_) }
    /// Sets `RuntimeEnvironmentSecrets`.
    #[inline] pub fn runtime_environment_secrets(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("RuntimeEnvironmentSecrets", value.into_node()); self }
    /// Sets `RuntimeEnvironmentVariables`.
    #[inline] pub fn runtime_environment_variables(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("RuntimeEnvironmentVariables", value.into_node()); self }
    /// Sets `StartCommand`.
    #[inline] pub fn start_command(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartCommand", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CodeConfigurationValues> for CodeConfigurationValues<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.CodeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-codeconfiguration.html)
#[must_use]
pub struct CodeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeConfiguration<Missing_<super::required::configuration_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CodeConfiguration<S0> {
    /// Sets `CodeConfigurationValues`.
    #[inline] pub fn code_configuration_values(mut self, value: impl IntoValue_<CodeConfigurationValues>) -> Self { self.0.put("CodeConfigurationValues", value.into_node()); self }
    /// Sets `ConfigurationSource`. Required. The values are constants of [`ConfigurationSource`].
    #[inline] pub fn configuration_source(mut self, value: impl IntoValue_<ConfigurationSource>) -> CodeConfiguration<Set_> { self.0.put("ConfigurationSource", value.into_node()); CodeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeConfiguration> for CodeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.SourceCodeVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-sourcecodeversion.html)
#[must_use]
pub struct SourceCodeVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceCodeVersion<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceCodeVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceCodeVersion<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> SourceCodeVersion<Set_, S1> { self.0.put("Type", value.into_node()); SourceCodeVersion(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 51200 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SourceCodeVersion<S0, Set_> { self.0.put("Value", value.into_node()); SourceCodeVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceCodeVersion> for SourceCodeVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.CodeRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-coderepository.html)
#[must_use]
pub struct CodeRepository<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CodeRepository<Missing_<super::required::repository_url>, Missing_<super::required::source_code_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeRepository(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CodeRepository<S0, S1> {
    /// Sets `CodeConfiguration`.
    #[inline] pub fn code_configuration(mut self, value: impl IntoValue_<CodeConfiguration>) -> Self { self.0.put("CodeConfiguration", value.into_node()); self }
    /// Sets `RepositoryUrl`. Required. 0 to 51200 characters.
    #[inline] pub fn repository_url(mut self, value: impl IntoValue_<String>) -> CodeRepository<Set_, S1> { self.0.put("RepositoryUrl", value.into_node()); CodeRepository(self.0, PhantomData_) }
    /// Sets `SourceCodeVersion`. Required.
    #[inline] pub fn source_code_version(mut self, value: impl IntoValue_<SourceCodeVersion>) -> CodeRepository<S0, Set_> { self.0.put("SourceCodeVersion", value.into_node()); CodeRepository(self.0, PhantomData_) }
    /// Sets `SourceDirectory`. 1 to 4096 characters.
    #[inline] pub fn source_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDirectory", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CodeRepository> for CodeRepository<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.ImageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-imageconfiguration.html)
#[must_use]
pub struct ImageConfiguration(Properties_);
impl ImageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageConfiguration(Properties_::new()) }
}
impl ImageConfiguration {
    /// Sets `Port`. 0 to 51200 characters.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `RuntimeEnvironmentSecrets`.
    #[inline] pub fn runtime_environment_secrets(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("RuntimeEnvironmentSecrets", value.into_node()); self }
    /// Sets `RuntimeEnvironmentVariables`.
    #[inline] pub fn runtime_environment_variables(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("RuntimeEnvironmentVariables", value.into_node()); self }
    /// Sets `StartCommand`.
    #[inline] pub fn start_command(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartCommand", value.into_node()); self }
}
impl IntoValue_<ImageConfiguration> for ImageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.ImageRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-imagerepository.html)
#[must_use]
pub struct ImageRepository<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImageRepository<Missing_<super::required::image_identifier>, Missing_<super::required::image_repository_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageRepository(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImageRepository<S0, S1> {
    /// Sets `ImageConfiguration`.
    #[inline] pub fn image_configuration(mut self, value: impl IntoValue_<ImageConfiguration>) -> Self { self.0.put("ImageConfiguration", value.into_node()); self }
    /// Sets `ImageIdentifier`. Required. 1 to 1024 characters.
    #[inline] pub fn image_identifier(mut self, value: impl IntoValue_<String>) -> ImageRepository<Set_, S1> { self.0.put("ImageIdentifier", value.into_node()); ImageRepository(self.0, PhantomData_) }
    /// Sets `ImageRepositoryType`. Required. The values are constants of [`ImageRepositoryType`].
    #[inline] pub fn image_repository_type(mut self, value: impl IntoValue_<ImageRepositoryType>) -> ImageRepository<S0, Set_> { self.0.put("ImageRepositoryType", value.into_node()); ImageRepository(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImageRepository> for ImageRepository<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppRunner::Service.SourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-sourceconfiguration.html)
#[must_use]
pub struct SourceConfiguration(Properties_);
impl SourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceConfiguration(Properties_::new()) }
}
impl SourceConfiguration {
    /// Sets `AuthenticationConfiguration`.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<AuthenticationConfiguration>) -> Self { self.0.put("AuthenticationConfiguration", value.into_node()); self }
    /// Sets `AutoDeploymentsEnabled`.
    #[inline] pub fn auto_deployments_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoDeploymentsEnabled", value.into_node()); self }
    /// Sets `CodeRepository`.
    #[inline] pub fn code_repository(mut self, value: impl IntoValue_<CodeRepository>) -> Self { self.0.put("CodeRepository", value.into_node()); self }
    /// Sets `ImageRepository`.
    #[inline] pub fn image_repository(mut self, value: impl IntoValue_<ImageRepository>) -> Self { self.0.put("ImageRepository", value.into_node()); self }
}
impl IntoValue_<SourceConfiguration> for SourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `TCP`
    pub const TCP: Value_<Protocol> = Value_::constant("TCP");
    /// `HTTP`
    pub const HTTP: Value_<Protocol> = Value_::constant("HTTP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[derive(Debug)]
pub enum EgressType {}
impl EgressType {
    /// `DEFAULT`
    pub const DEFAULT: Value_<EgressType> = Value_::constant("DEFAULT");
    /// `VPC`
    pub const VPC: Value_<EgressType> = Value_::constant("VPC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EgressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `DUAL_STACK`
    pub const DUAL_STACK: Value_<IpAddressType> = Value_::constant("DUAL_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[derive(Debug)]
pub enum Runtime {}
impl Runtime {
    /// `PYTHON_3`
    pub const PYTHON_3: Value_<Runtime> = Value_::constant("PYTHON_3");
    /// `NODEJS_12`
    pub const NODEJS_12: Value_<Runtime> = Value_::constant("NODEJS_12");
    /// `NODEJS_14`
    pub const NODEJS_14: Value_<Runtime> = Value_::constant("NODEJS_14");
    /// `CORRETTO_8`
    pub const CORRETTO_8: Value_<Runtime> = Value_::constant("CORRETTO_8");
    /// `CORRETTO_11`
    pub const CORRETTO_11: Value_<Runtime> = Value_::constant("CORRETTO_11");
    /// `NODEJS_16`
    pub const NODEJS_16: Value_<Runtime> = Value_::constant("NODEJS_16");
    /// `GO_1`
    pub const GO_1: Value_<Runtime> = Value_::constant("GO_1");
    /// `DOTNET_6`
    pub const DOTNET_6: Value_<Runtime> = Value_::constant("DOTNET_6");
    /// `PHP_81`
    pub const PHP_81: Value_<Runtime> = Value_::constant("PHP_81");
    /// `RUBY_31`
    pub const RUBY_31: Value_<Runtime> = Value_::constant("RUBY_31");
    /// `PYTHON_311`
    pub const PYTHON_311: Value_<Runtime> = Value_::constant("PYTHON_311");
    /// `NODEJS_18`
    pub const NODEJS_18: Value_<Runtime> = Value_::constant("NODEJS_18");
    /// `NODEJS_22`
    pub const NODEJS_22: Value_<Runtime> = Value_::constant("NODEJS_22");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Runtime> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[derive(Debug)]
pub enum ConfigurationSource {}
impl ConfigurationSource {
    /// `REPOSITORY`
    pub const REPOSITORY: Value_<ConfigurationSource> = Value_::constant("REPOSITORY");
    /// `API`
    pub const API: Value_<ConfigurationSource> = Value_::constant("API");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfigurationSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `BRANCH`
    pub const BRANCH: Value_<Type> = Value_::constant("BRANCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppRunner::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html)
#[derive(Debug)]
pub enum ImageRepositoryType {}
impl ImageRepositoryType {
    /// `ECR`
    pub const ECR: Value_<ImageRepositoryType> = Value_::constant("ECR");
    /// `ECR_PUBLIC`
    pub const ECR_PUBLIC: Value_<ImageRepositoryType> = Value_::constant("ECR_PUBLIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageRepositoryType> { Value_::from_node(value.into_node()) }
}
