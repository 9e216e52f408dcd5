// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBProxyEndpoint`

use stanchion_template::generated::*;

/// `AWS::RDS::DBProxyEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html)
#[must_use]
pub struct DBProxyEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DBProxyEndpoint<Missing_<super::required::db_proxy_endpoint_name>, Missing_<super::required::db_proxy_name>, Missing_<super::required::vpc_subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBProxyEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DBProxyEndpoint<S0, S1, S2> {
    /// Sets `DBProxyEndpointName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn db_proxy_endpoint_name(mut self, value: impl IntoValue_<String>) -> DBProxyEndpoint<Set_, S1, S2> { self.0.put("DBProxyEndpointName", value.into_node()); DBProxyEndpoint(self.0, PhantomData_) }
    /// Sets `DBProxyName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn db_proxy_name(mut self, value: impl IntoValue_<String>) -> DBProxyEndpoint<S0, Set_, S2> { self.0.put("DBProxyName", value.into_node()); DBProxyEndpoint(self.0, PhantomData_) }
    /// Sets `EndpointNetworkType`. An update replaces the resource. The values are constants of [`EndpointNetworkType`].
    #[inline] pub fn endpoint_network_type(mut self, value: impl IntoValue_<EndpointNetworkType>) -> Self { self.0.put("EndpointNetworkType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetRole`. The values are constants of [`TargetRole`].
    #[inline] pub fn target_role(mut self, value: impl IntoValue_<TargetRole>) -> Self { self.0.put("TargetRole", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`. At least 1 item.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
    /// Sets `VpcSubnetIds`. Required. At least 2 items. An update replaces the resource.
    #[inline] pub fn vpc_subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> DBProxyEndpoint<S0, S1, Set_> { self.0.put("VpcSubnetIds", value.into_node()); DBProxyEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DBProxyEndpoint> for DBProxyEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DBProxyEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RDS::DBProxyEndpoint";
    type Handle = DBProxyEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBProxyEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBProxyEndpointRef(Id_);
impl From<Id_> for DBProxyEndpointRef { #[inline] fn from(id: Id_) -> Self { DBProxyEndpointRef(id) } }
impl AsRef<Id_> for DBProxyEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBProxyEndpointRef {
    /// `Ref`: `DBProxyEndpointName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DBProxyEndpointArn`
    #[inline] pub fn db_proxy_endpoint_arn(&self) -> Value_<String> { self.0.attribute("DBProxyEndpointArn") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// Values of `AWS::RDS::DBProxyEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html)
#[derive(Debug)]
pub enum EndpointNetworkType {}
impl EndpointNetworkType {
    /// `IPV4`
    pub const IPV4: Value_<EndpointNetworkType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<EndpointNetworkType> = Value_::constant("IPV6");
    /// `DUAL`
    pub const DUAL: Value_<EndpointNetworkType> = Value_::constant("DUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointNetworkType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBProxyEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html)
#[derive(Debug)]
pub enum TargetRole {}
impl TargetRole {
    /// `READ_WRITE`
    pub const READ_WRITE: Value_<TargetRole> = Value_::constant("READ_WRITE");
    /// `READ_ONLY`
    pub const READ_ONLY: Value_<TargetRole> = Value_::constant("READ_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetRole> { Value_::from_node(value.into_node()) }
}
