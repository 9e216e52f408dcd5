// Made by `cargo xtask generate`; do not edit.
//! `AWS::RTBFabric::ResponderGateway`

use stanchion_template::generated::*;

/// `AWS::RTBFabric::ResponderGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html)
#[must_use]
pub struct ResponderGateway<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ResponderGateway<Missing_<super::required::port>, Missing_<super::required::protocol>, Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponderGateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ResponderGateway<S0, S1, S2, S3, S4> {
    /// Sets `AcmCertificateArn`. An update may replace the resource.
    #[inline] pub fn acm_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcmCertificateArn", value.into_node()); self }
    /// Sets `Description`. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. 1 to 255 characters. An update may replace the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `GatewayType`. An update may replace the resource. The values are constants of [`GatewayType`].
    #[inline] pub fn gateway_type(mut self, value: impl IntoValue_<GatewayType>) -> Self { self.0.put("GatewayType", value.into_node()); self }
    /// Sets `ListenerConfig`.
    #[inline] pub fn listener_config(mut self, value: impl IntoValue_<ListenerConfig>) -> Self { self.0.put("ListenerConfig", value.into_node()); self }
    /// Sets `ManagedEndpointConfiguration`. An update may replace the resource.
    #[inline] pub fn managed_endpoint_configuration(mut self, value: impl IntoValue_<ManagedEndpointConfiguration>) -> Self { self.0.put("ManagedEndpointConfiguration", value.into_node()); self }
    /// Sets `Port`. Required. 1 to 65535. An update may replace the resource.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> ResponderGateway<Set_, S1, S2, S3, S4> { self.0.put("Port", value.into_node()); ResponderGateway(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. An update may replace the resource. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> ResponderGateway<S0, Set_, S2, S3, S4> { self.0.put("Protocol", value.into_node()); ResponderGateway(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. Required. At least 1 item. An update may replace the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ResponderGateway<S0, S1, Set_, S3, S4> { self.0.put("SecurityGroupIds", value.into_node()); ResponderGateway(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. At least 1 item. An update may replace the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ResponderGateway<S0, S1, S2, Set_, S4> { self.0.put("SubnetIds", value.into_node()); ResponderGateway(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrustStoreConfiguration`. An update may replace the resource.
    #[inline] pub fn trust_store_configuration(mut self, value: impl IntoValue_<TrustStoreConfiguration>) -> Self { self.0.put("TrustStoreConfiguration", value.into_node()); self }
    /// Sets `VpcId`. Required. 5 to 50 characters. An update may replace the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> ResponderGateway<S0, S1, S2, S3, Set_> { self.0.put("VpcId", value.into_node()); ResponderGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ResponderGateway> for ResponderGateway<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ResponderGateway<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::RTBFabric::ResponderGateway";
    type Handle = ResponderGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResponderGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResponderGatewayRef(Id_);
impl From<Id_> for ResponderGatewayRef { #[inline] fn from(id: Id_) -> Self { ResponderGatewayRef(id) } }
impl AsRef<Id_> for ResponderGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResponderGatewayRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CertificateAssociationStatus`
    #[inline] pub fn certificate_association_status(&self) -> Value_<String> { self.0.attribute("CertificateAssociationStatus") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `ExternalInboundEndpoint`
    #[inline] pub fn external_inbound_endpoint(&self) -> Value_<String> { self.0.attribute("ExternalInboundEndpoint") }
    /// `Fn::GetAtt` `GatewayId`
    #[inline] pub fn gateway_id(&self) -> Value_<String> { self.0.attribute("GatewayId") }
    /// `Fn::GetAtt` `ResponderGatewayStatus`
    #[inline] pub fn responder_gateway_status(&self) -> Value_<String> { self.0.attribute("ResponderGatewayStatus") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::RTBFabric::ResponderGateway.ListenerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-listenerconfig.html)
#[must_use]
pub struct ListenerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ListenerConfig<Missing_<super::required::protocols>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ListenerConfig<S0> {
    /// Sets `Protocols`. Required. 1 to 2 items. The values are constants of [`Protocol`].
    #[inline] pub fn protocols(mut self, value: impl IntoValue_<Vec<Protocol>>) -> ListenerConfig<Set_> { self.0.put("Protocols", value.into_node()); ListenerConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ListenerConfig> for ListenerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::ResponderGateway.HealthCheckConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-healthcheckconfig.html)
#[must_use]
pub struct HealthCheckConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HealthCheckConfig<Missing_<super::required::path>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HealthCheckConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HealthCheckConfig<S0, S1> {
    /// Sets `HealthyThresholdCount`. 2 to 10.
    #[inline] pub fn healthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthyThresholdCount", value.into_node()); self }
    /// Sets `IntervalSeconds`. 5 to 60.
    #[inline] pub fn interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntervalSeconds", value.into_node()); self }
    /// Sets `Path`. Required. 1 to 128 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> HealthCheckConfig<Set_, S1> { self.0.put("Path", value.into_node()); HealthCheckConfig(self.0, PhantomData_) }
    /// Sets `Port`. Required. 80 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> HealthCheckConfig<S0, Set_> { self.0.put("Port", value.into_node()); HealthCheckConfig(self.0, PhantomData_) }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `StatusCodeMatcher`. 3 to 2000 characters.
    #[inline] pub fn status_code_matcher(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatusCodeMatcher", value.into_node()); self }
    /// Sets `TimeoutMs`. 100 to 5000.
    #[inline] pub fn timeout_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutMs", value.into_node()); self }
    /// Sets `UnhealthyThresholdCount`. 2 to 10.
    #[inline] pub fn unhealthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnhealthyThresholdCount", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HealthCheckConfig> for HealthCheckConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::ResponderGateway.AutoScalingGroupsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-autoscalinggroupsconfiguration.html)
#[must_use]
pub struct AutoScalingGroupsConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AutoScalingGroupsConfiguration<Missing_<super::required::auto_scaling_group_name_list>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScalingGroupsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AutoScalingGroupsConfiguration<S0, S1> {
    /// Sets `AutoScalingGroupNameList`. Required.
    #[inline] pub fn auto_scaling_group_name_list(mut self, value: impl IntoValue_<Vec<String>>) -> AutoScalingGroupsConfiguration<Set_, S1> { self.0.put("AutoScalingGroupNameList", value.into_node()); AutoScalingGroupsConfiguration(self.0, PhantomData_) }
    /// Sets `HealthCheckConfig`.
    #[inline] pub fn health_check_config(mut self, value: impl IntoValue_<HealthCheckConfig>) -> Self { self.0.put("HealthCheckConfig", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AutoScalingGroupsConfiguration<S0, Set_> { self.0.put("RoleArn", value.into_node()); AutoScalingGroupsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AutoScalingGroupsConfiguration> for AutoScalingGroupsConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::ResponderGateway.EksEndpointsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-eksendpointsconfiguration.html)
#[must_use]
pub struct EksEndpointsConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl EksEndpointsConfiguration<Missing_<super::required::cluster_api_server_ca_certificate_chain>, Missing_<super::required::cluster_api_server_endpoint_uri>, Missing_<super::required::cluster_name>, Missing_<super::required::endpoints_resource_name>, Missing_<super::required::endpoints_resource_namespace>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksEndpointsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> EksEndpointsConfiguration<S0, S1, S2, S3, S4, S5> {
    /// Sets `ClusterApiServerCaCertificateChain`. Required. 1 to 2097152 characters.
    #[inline] pub fn cluster_api_server_ca_certificate_chain(mut self, value: impl IntoValue_<String>) -> EksEndpointsConfiguration<Set_, S1, S2, S3, S4, S5> { self.0.put("ClusterApiServerCaCertificateChain", value.into_node()); EksEndpointsConfiguration(self.0, PhantomData_) }
    /// Sets `ClusterApiServerEndpointUri`. Required. 0 to 255 characters.
    #[inline] pub fn cluster_api_server_endpoint_uri(mut self, value: impl IntoValue_<String>) -> EksEndpointsConfiguration<S0, Set_, S2, S3, S4, S5> { self.0.put("ClusterApiServerEndpointUri", value.into_node()); EksEndpointsConfiguration(self.0, PhantomData_) }
    /// Sets `ClusterName`. Required.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> EksEndpointsConfiguration<S0, S1, Set_, S3, S4, S5> { self.0.put("ClusterName", value.into_node()); EksEndpointsConfiguration(self.0, PhantomData_) }
    /// Sets `EndpointsResourceName`. Required.
    #[inline] pub fn endpoints_resource_name(mut self, value: impl IntoValue_<String>) -> EksEndpointsConfiguration<S0, S1, S2, Set_, S4, S5> { self.0.put("EndpointsResourceName", value.into_node()); EksEndpointsConfiguration(self.0, PhantomData_) }
    /// Sets `EndpointsResourceNamespace`. Required.
    #[inline] pub fn endpoints_resource_namespace(mut self, value: impl IntoValue_<String>) -> EksEndpointsConfiguration<S0, S1, S2, S3, Set_, S5> { self.0.put("EndpointsResourceNamespace", value.into_node()); EksEndpointsConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> EksEndpointsConfiguration<S0, S1, S2, S3, S4, Set_> { self.0.put("RoleArn", value.into_node()); EksEndpointsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<EksEndpointsConfiguration> for EksEndpointsConfiguration<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::ResponderGateway.ManagedEndpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-managedendpointconfiguration.html)
#[must_use]
pub struct ManagedEndpointConfiguration(Properties_);
impl ManagedEndpointConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedEndpointConfiguration(Properties_::new()) }
}
impl ManagedEndpointConfiguration {
    /// Sets `AutoScalingGroupsConfiguration`.
    #[inline] pub fn auto_scaling_groups_configuration(mut self, value: impl IntoValue_<AutoScalingGroupsConfiguration>) -> Self { self.0.put("AutoScalingGroupsConfiguration", value.into_node()); self }
    /// Sets `EksEndpointsConfiguration`.
    #[inline] pub fn eks_endpoints_configuration(mut self, value: impl IntoValue_<EksEndpointsConfiguration>) -> Self { self.0.put("EksEndpointsConfiguration", value.into_node()); self }
}
impl IntoValue_<ManagedEndpointConfiguration> for ManagedEndpointConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::ResponderGateway.TrustStoreConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-truststoreconfiguration.html)
#[must_use]
pub struct TrustStoreConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrustStoreConfiguration<Missing_<super::required::certificate_authority_certificates>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrustStoreConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TrustStoreConfiguration<S0> {
    /// Sets `CertificateAuthorityCertificates`. Required. At most 1 item.
    #[inline] pub fn certificate_authority_certificates(mut self, value: impl IntoValue_<Vec<String>>) -> TrustStoreConfiguration<Set_> { self.0.put("CertificateAuthorityCertificates", value.into_node()); TrustStoreConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrustStoreConfiguration> for TrustStoreConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RTBFabric::ResponderGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html)
#[derive(Debug)]
pub enum GatewayType {}
impl GatewayType {
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<GatewayType> = Value_::constant("EXTERNAL");
    /// `INTERNAL`
    pub const INTERNAL: Value_<GatewayType> = Value_::constant("INTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GatewayType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RTBFabric::ResponderGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `HTTP`
    pub const HTTP: Value_<Protocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<Protocol> = Value_::constant("HTTPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
