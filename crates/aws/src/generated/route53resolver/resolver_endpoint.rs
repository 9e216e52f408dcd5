// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::ResolverEndpoint`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::ResolverEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html)
#[must_use]
pub struct ResolverEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResolverEndpoint<Missing_<super::required::direction>, Missing_<super::required::ip_addresses>, Missing_<super::required::security_group_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResolverEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResolverEndpoint<S0, S1, S2> {
    /// Sets `Direction`. Required. An update replaces the resource.
    #[inline] pub fn direction(mut self, value: impl IntoValue_<String>) -> ResolverEndpoint<Set_, S1, S2> { self.0.put("Direction", value.into_node()); ResolverEndpoint(self.0, PhantomData_) }
    /// Sets `Dns64Enabled`.
    #[inline] pub fn dns64_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Dns64Enabled", value.into_node()); self }
    /// Sets `IpAddresses`. Required. 2 to 20 items.
    #[inline] pub fn ip_addresses(mut self, value: impl IntoValue_<Vec<IpAddressRequest>>) -> ResolverEndpoint<S0, Set_, S2> { self.0.put("IpAddresses", value.into_node()); ResolverEndpoint(self.0, PhantomData_) }
    /// Sets `Ipv6InternetAccessEnabled`.
    #[inline] pub fn ipv6_internet_access_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Ipv6InternetAccessEnabled", value.into_node()); self }
    /// Sets `Name`. 0 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OutpostArn`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn outpost_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutpostArn", value.into_node()); self }
    /// Sets `PreferredInstanceType`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn preferred_instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredInstanceType", value.into_node()); self }
    /// Sets `Protocols`. 1 to 2 items.
    #[inline] pub fn protocols(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Protocols", value.into_node()); self }
    /// Sets `ResolverEndpointType`.
    #[inline] pub fn resolver_endpoint_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResolverEndpointType", value.into_node()); self }
    /// Sets `RniEnhancedMetricsEnabled`.
    #[inline] pub fn rni_enhanced_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RniEnhancedMetricsEnabled", value.into_node()); self }
    /// Sets `SecurityGroupIds`. Required. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ResolverEndpoint<S0, S1, Set_> { self.0.put("SecurityGroupIds", value.into_node()); ResolverEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetNameServerMetricsEnabled`.
    #[inline] pub fn target_name_server_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TargetNameServerMetricsEnabled", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResolverEndpoint> for ResolverEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ResolverEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverEndpoint";
    type Handle = ResolverEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResolverEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverEndpointRef(Id_);
impl From<Id_> for ResolverEndpointRef { #[inline] fn from(id: Id_) -> Self { ResolverEndpointRef(id) } }
impl AsRef<Id_> for ResolverEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverEndpointRef {
    /// `Ref`: `ResolverEndpointId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Direction`
    #[inline] pub fn direction(&self) -> Value_<String> { self.0.attribute("Direction") }
    /// `Fn::GetAtt` `HostVPCId`
    #[inline] pub fn host_vpc_id(&self) -> Value_<String> { self.0.attribute("HostVPCId") }
    /// `Fn::GetAtt` `IpAddressCount`
    #[inline] pub fn ip_address_count(&self) -> Value_<String> { self.0.attribute("IpAddressCount") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `OutpostArn`
    #[inline] pub fn outpost_arn(&self) -> Value_<String> { self.0.attribute("OutpostArn") }
    /// `Fn::GetAtt` `PreferredInstanceType`
    #[inline] pub fn preferred_instance_type(&self) -> Value_<String> { self.0.attribute("PreferredInstanceType") }
    /// `Fn::GetAtt` `ResolverEndpointId`
    #[inline] pub fn resolver_endpoint_id(&self) -> Value_<String> { self.0.attribute("ResolverEndpointId") }
    /// `Fn::GetAtt` `ResolverEndpointType`
    #[inline] pub fn resolver_endpoint_type(&self) -> Value_<String> { self.0.attribute("ResolverEndpointType") }
}
/// `AWS::Route53Resolver::ResolverEndpoint.IpAddressRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-resolverendpoint-ipaddressrequest.html)
#[must_use]
pub struct IpAddressRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpAddressRequest<Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpAddressRequest(Properties_::new(), PhantomData_) }
}
impl<S0> IpAddressRequest<S0> {
    /// Sets `Ip`. 7 to 36 characters.
    #[inline] pub fn ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ip", value.into_node()); self }
    /// Sets `Ipv6`. 7 to 39 characters.
    #[inline] pub fn ipv6(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6", value.into_node()); self }
    /// Sets `SubnetId`. Required. 1 to 32 characters.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> IpAddressRequest<Set_> { self.0.put("SubnetId", value.into_node()); IpAddressRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IpAddressRequest> for IpAddressRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
