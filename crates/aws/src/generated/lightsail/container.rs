// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Container`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Container`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html)
#[must_use]
pub struct Container<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Container<Missing_<super::required::power>, Missing_<super::required::scale>, Missing_<super::required::service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Container(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Container<S0, S1, S2> {
    /// Sets `ContainerServiceDeployment`.
    #[inline] pub fn container_service_deployment(mut self, value: impl IntoValue_<ContainerServiceDeployment>) -> Self { self.0.put("ContainerServiceDeployment", value.into_node()); self }
    /// Sets `IsDisabled`.
    #[inline] pub fn is_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsDisabled", value.into_node()); self }
    /// Sets `Power`. Required. The values are constants of [`Power`].
    #[inline] pub fn power(mut self, value: impl IntoValue_<Power>) -> Container<Set_, S1, S2> { self.0.put("Power", value.into_node()); Container(self.0, PhantomData_) }
    /// Sets `PrivateRegistryAccess`.
    #[inline] pub fn private_registry_access(mut self, value: impl IntoValue_<PrivateRegistryAccess>) -> Self { self.0.put("PrivateRegistryAccess", value.into_node()); self }
    /// Sets `PublicDomainNames`.
    #[inline] pub fn public_domain_names(mut self, value: impl IntoValue_<Vec<PublicDomainName>>) -> Self { self.0.put("PublicDomainNames", value.into_node()); self }
    /// Sets `Scale`. Required. 1 to 20.
    #[inline] pub fn scale(mut self, value: impl IntoValue_<i64>) -> Container<S0, Set_, S2> { self.0.put("Scale", value.into_node()); Container(self.0, PhantomData_) }
    /// Sets `ServiceName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Container<S0, S1, Set_> { self.0.put("ServiceName", value.into_node()); Container(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Container> for Container<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Container<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Lightsail::Container";
    type Handle = ContainerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Container`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContainerRef(Id_);
impl From<Id_> for ContainerRef { #[inline] fn from(id: Id_) -> Self { ContainerRef(id) } }
impl AsRef<Id_> for ContainerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContainerRef {
    /// `Ref`: `ServiceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContainerArn`
    #[inline] pub fn container_arn(&self) -> Value_<String> { self.0.attribute("ContainerArn") }
    /// `Fn::GetAtt` `PrincipalArn`
    #[inline] pub fn principal_arn(&self) -> Value_<String> { self.0.attribute("PrincipalArn") }
    /// `Fn::GetAtt` `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`
    #[inline] pub fn private_registry_access_ecr_image_puller_role_principal_arn(&self) -> Value_<String> { self.0.attribute("PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
/// `AWS::Lightsail::Container.EnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-environmentvariable.html)
#[must_use]
pub struct EnvironmentVariable(Properties_);
impl EnvironmentVariable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentVariable(Properties_::new()) }
}
impl EnvironmentVariable {
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `Variable`.
    #[inline] pub fn variable(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Variable", value.into_node()); self }
}
impl IntoValue_<EnvironmentVariable> for EnvironmentVariable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.PortInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-portinfo.html)
#[must_use]
pub struct PortInfo(Properties_);
impl PortInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortInfo(Properties_::new()) }
}
impl PortInfo {
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Protocol", value.into_node()); self }
}
impl IntoValue_<PortInfo> for PortInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.Container`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-container.html)
#[must_use]
pub struct Container2(Properties_);
impl Container2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Container2(Properties_::new()) }
}
impl Container2 {
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `ContainerName`.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerName", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<EnvironmentVariable>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Image`.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Image", value.into_node()); self }
    /// Sets `Ports`.
    #[inline] pub fn ports(mut self, value: impl IntoValue_<Vec<PortInfo>>) -> Self { self.0.put("Ports", value.into_node()); self }
}
impl IntoValue_<Container2> for Container2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.HealthCheckConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-healthcheckconfig.html)
#[must_use]
pub struct HealthCheckConfig(Properties_);
impl HealthCheckConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheckConfig(Properties_::new()) }
}
impl HealthCheckConfig {
    /// Sets `HealthyThreshold`.
    #[inline] pub fn healthy_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthyThreshold", value.into_node()); self }
    /// Sets `IntervalSeconds`.
    #[inline] pub fn interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalSeconds", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `SuccessCodes`.
    #[inline] pub fn success_codes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuccessCodes", value.into_node()); self }
    /// Sets `TimeoutSeconds`.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
    /// Sets `UnhealthyThreshold`.
    #[inline] pub fn unhealthy_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnhealthyThreshold", value.into_node()); self }
}
impl IntoValue_<HealthCheckConfig> for HealthCheckConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.PublicEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-publicendpoint.html)
#[must_use]
pub struct PublicEndpoint(Properties_);
impl PublicEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicEndpoint(Properties_::new()) }
}
impl PublicEndpoint {
    /// Sets `ContainerName`.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerName", value.into_node()); self }
    /// Sets `ContainerPort`.
    #[inline] pub fn container_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerPort", value.into_node()); self }
    /// Sets `HealthCheckConfig`.
    #[inline] pub fn health_check_config(mut self, value: impl IntoValue_<HealthCheckConfig>) -> Self { self.0.put("HealthCheckConfig", value.into_node()); self }
}
impl IntoValue_<PublicEndpoint> for PublicEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.ContainerServiceDeployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-containerservicedeployment.html)
#[must_use]
pub struct ContainerServiceDeployment(Properties_);
impl ContainerServiceDeployment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerServiceDeployment(Properties_::new()) }
}
impl ContainerServiceDeployment {
    /// Sets `Containers`.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<Container2>>) -> Self { self.0.put("Containers", value.into_node()); self }
    /// Sets `PublicEndpoint`.
    #[inline] pub fn public_endpoint(mut self, value: impl IntoValue_<PublicEndpoint>) -> Self { self.0.put("PublicEndpoint", value.into_node()); self }
}
impl IntoValue_<ContainerServiceDeployment> for ContainerServiceDeployment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.EcrImagePullerRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html)
#[must_use]
pub struct EcrImagePullerRole(Properties_);
impl EcrImagePullerRole {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcrImagePullerRole(Properties_::new()) }
}
impl EcrImagePullerRole {
    /// Sets `IsActive`.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsActive", value.into_node()); self }
    /// Sets `PrincipalArn`.
    #[inline] pub fn principal_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrincipalArn", value.into_node()); self }
}
impl IntoValue_<EcrImagePullerRole> for EcrImagePullerRole { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.PrivateRegistryAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-privateregistryaccess.html)
#[must_use]
pub struct PrivateRegistryAccess(Properties_);
impl PrivateRegistryAccess {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateRegistryAccess(Properties_::new()) }
}
impl PrivateRegistryAccess {
    /// Sets `EcrImagePullerRole`.
    #[inline] pub fn ecr_image_puller_role(mut self, value: impl IntoValue_<EcrImagePullerRole>) -> Self { self.0.put("EcrImagePullerRole", value.into_node()); self }
}
impl IntoValue_<PrivateRegistryAccess> for PrivateRegistryAccess { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Container.PublicDomainName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-publicdomainname.html)
#[must_use]
pub struct PublicDomainName(Properties_);
impl PublicDomainName {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicDomainName(Properties_::new()) }
}
impl PublicDomainName {
    /// Sets `CertificateName`.
    #[inline] pub fn certificate_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateName", value.into_node()); self }
    /// Sets `DomainNames`.
    #[inline] pub fn domain_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DomainNames", value.into_node()); self }
}
impl IntoValue_<PublicDomainName> for PublicDomainName { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lightsail::Container`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html)
#[derive(Debug)]
pub enum Power {}
impl Power {
    /// `large`
    pub const LARGE: Value_<Power> = Value_::constant("large");
    /// `medium`
    pub const MEDIUM: Value_<Power> = Value_::constant("medium");
    /// `micro`
    pub const MICRO: Value_<Power> = Value_::constant("micro");
    /// `nano`
    pub const NANO: Value_<Power> = Value_::constant("nano");
    /// `small`
    pub const SMALL: Value_<Power> = Value_::constant("small");
    /// `xlarge`
    pub const XLARGE: Value_<Power> = Value_::constant("xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Power> { Value_::from_node(value.into_node()) }
}
