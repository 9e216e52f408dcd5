// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceDiscovery::Service`

use stanchion_template::generated::*;

/// `AWS::ServiceDiscovery::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html)
#[must_use]
pub struct Service(Properties_);
impl Service {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Service(Properties_::new()) }
}
impl Service {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DnsConfig`.
    #[inline] pub fn dns_config(mut self, value: impl IntoValue_<DnsConfig>) -> Self { self.0.put("DnsConfig", value.into_node()); self }
    /// Sets `HealthCheckConfig`.
    #[inline] pub fn health_check_config(mut self, value: impl IntoValue_<HealthCheckConfig>) -> Self { self.0.put("HealthCheckConfig", value.into_node()); self }
    /// Sets `HealthCheckCustomConfig`. An update replaces the resource.
    #[inline] pub fn health_check_custom_config(mut self, value: impl IntoValue_<HealthCheckCustomConfig>) -> Self { self.0.put("HealthCheckCustomConfig", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NamespaceId`. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn namespace_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NamespaceId", value.into_node()); self }
    /// Sets `ServiceAttributes`.
    #[inline] pub fn service_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ServiceAttributes", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`ServiceType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ServiceType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Service> for Service { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Service {
    const TYPE: &'static str = "AWS::ServiceDiscovery::Service";
    type Handle = ServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Service`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceRef(Id_);
impl From<Id_> for ServiceRef { #[inline] fn from(id: Id_) -> Self { ServiceRef(id) } }
impl AsRef<Id_> for ServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::ServiceDiscovery::Service.DnsRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-dnsrecord.html)
#[must_use]
pub struct DnsRecord<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DnsRecord<Missing_<super::required::ttl>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DnsRecord(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DnsRecord<S0, S1> {
    /// Sets `TTL`. Required. 0 to 2147483647.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<f64>) -> DnsRecord<Set_, S1> { self.0.put("TTL", value.into_node()); DnsRecord(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DnsRecord<S0, Set_> { self.0.put("Type", value.into_node()); DnsRecord(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DnsRecord> for DnsRecord<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceDiscovery::Service.DnsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-dnsconfig.html)
#[must_use]
pub struct DnsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DnsConfig<Missing_<super::required::dns_records>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DnsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DnsConfig<S0> {
    /// Sets `DnsRecords`. Required.
    #[inline] pub fn dns_records(mut self, value: impl IntoValue_<Vec<DnsRecord>>) -> DnsConfig<Set_> { self.0.put("DnsRecords", value.into_node()); DnsConfig(self.0, PhantomData_) }
    /// Sets `NamespaceId`. 0 to 64 characters.
    #[inline] pub fn namespace_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NamespaceId", value.into_node()); self }
    /// Sets `RoutingPolicy`. The values are constants of [`RoutingPolicy`].
    #[inline] pub fn routing_policy(mut self, value: impl IntoValue_<RoutingPolicy>) -> Self { self.0.put("RoutingPolicy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DnsConfig> for DnsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceDiscovery::Service.HealthCheckConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-healthcheckconfig.html)
#[must_use]
pub struct HealthCheckConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HealthCheckConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HealthCheckConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HealthCheckConfig<S0> {
    /// Sets `FailureThreshold`. 1 to 10.
    #[inline] pub fn failure_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FailureThreshold", value.into_node()); self }
    /// Sets `ResourcePath`. 0 to 255 characters.
    #[inline] pub fn resource_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourcePath", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`HealthCheckConfigType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<HealthCheckConfigType>) -> HealthCheckConfig<Set_> { self.0.put("Type", value.into_node()); HealthCheckConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HealthCheckConfig> for HealthCheckConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceDiscovery::Service.HealthCheckCustomConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicediscovery-service-healthcheckcustomconfig.html)
#[must_use]
pub struct HealthCheckCustomConfig(Properties_);
impl HealthCheckCustomConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheckCustomConfig(Properties_::new()) }
}
impl HealthCheckCustomConfig {
    /// Sets `FailureThreshold`. 1 to 10.
    #[inline] pub fn failure_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FailureThreshold", value.into_node()); self }
}
impl IntoValue_<HealthCheckCustomConfig> for HealthCheckCustomConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ServiceDiscovery::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `A`
    pub const A: Value_<Type> = Value_::constant("A");
    /// `AAAA`
    pub const AAAA: Value_<Type> = Value_::constant("AAAA");
    /// `CNAME`
    pub const CNAME: Value_<Type> = Value_::constant("CNAME");
    /// `SRV`
    pub const SRV: Value_<Type> = Value_::constant("SRV");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ServiceDiscovery::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html)
#[derive(Debug)]
pub enum RoutingPolicy {}
impl RoutingPolicy {
    /// `MULTIVALUE`
    pub const MULTIVALUE: Value_<RoutingPolicy> = Value_::constant("MULTIVALUE");
    /// `WEIGHTED`
    pub const WEIGHTED: Value_<RoutingPolicy> = Value_::constant("WEIGHTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RoutingPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ServiceDiscovery::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html)
#[derive(Debug)]
pub enum HealthCheckConfigType {}
impl HealthCheckConfigType {
    /// `HTTP`
    pub const HTTP: Value_<HealthCheckConfigType> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<HealthCheckConfigType> = Value_::constant("HTTPS");
    /// `TCP`
    pub const TCP: Value_<HealthCheckConfigType> = Value_::constant("TCP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HealthCheckConfigType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ServiceDiscovery::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html)
#[derive(Debug)]
pub enum ServiceType {}
impl ServiceType {
    /// `HTTP`
    pub const HTTP: Value_<ServiceType> = Value_::constant("HTTP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceType> { Value_::from_node(value.into_node()) }
}
