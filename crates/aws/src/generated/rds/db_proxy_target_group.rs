// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBProxyTargetGroup`

use stanchion_template::generated::*;

/// `AWS::RDS::DBProxyTargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html)
#[must_use]
pub struct DBProxyTargetGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DBProxyTargetGroup<Missing_<super::required::db_proxy_name>, Missing_<super::required::target_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBProxyTargetGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DBProxyTargetGroup<S0, S1> {
    /// Sets `ConnectionPoolConfigurationInfo`.
    #[inline] pub fn connection_pool_configuration_info(mut self, value: impl IntoValue_<ConnectionPoolConfigurationInfoFormat>) -> Self { self.0.put("ConnectionPoolConfigurationInfo", value.into_node()); self }
    /// Sets `DBClusterIdentifiers`.
    #[inline] pub fn db_cluster_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DBClusterIdentifiers", value.into_node()); self }
    /// Sets `DBInstanceIdentifiers`.
    #[inline] pub fn db_instance_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DBInstanceIdentifiers", value.into_node()); self }
    /// Sets `DBProxyName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn db_proxy_name(mut self, value: impl IntoValue_<String>) -> DBProxyTargetGroup<Set_, S1> { self.0.put("DBProxyName", value.into_node()); DBProxyTargetGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetGroupName`. Required. 1 to 63 characters. An update replaces the resource. The values are constants of [`TargetGroupName`].
    #[inline] pub fn target_group_name(mut self, value: impl IntoValue_<TargetGroupName>) -> DBProxyTargetGroup<S0, Set_> { self.0.put("TargetGroupName", value.into_node()); DBProxyTargetGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DBProxyTargetGroup> for DBProxyTargetGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DBProxyTargetGroup<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::DBProxyTargetGroup";
    type Handle = DBProxyTargetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBProxyTargetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBProxyTargetGroupRef(Id_);
impl From<Id_> for DBProxyTargetGroupRef { #[inline] fn from(id: Id_) -> Self { DBProxyTargetGroupRef(id) } }
impl AsRef<Id_> for DBProxyTargetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBProxyTargetGroupRef {
    /// `Ref`: `TargetGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TargetGroupArn`
    #[inline] pub fn target_group_arn(&self) -> Value_<String> { self.0.attribute("TargetGroupArn") }
}
/// `AWS::RDS::DBProxyTargetGroup.ConnectionPoolConfigurationInfoFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html)
#[must_use]
pub struct ConnectionPoolConfigurationInfoFormat(Properties_);
impl ConnectionPoolConfigurationInfoFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionPoolConfigurationInfoFormat(Properties_::new()) }
}
impl ConnectionPoolConfigurationInfoFormat {
    /// Sets `ConnectionBorrowTimeout`.
    #[inline] pub fn connection_borrow_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionBorrowTimeout", value.into_node()); self }
    /// Sets `InitQuery`.
    #[inline] pub fn init_query(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InitQuery", value.into_node()); self }
    /// Sets `MaxConnectionsPercent`. 0 to 100.
    #[inline] pub fn max_connections_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConnectionsPercent", value.into_node()); self }
    /// Sets `MaxIdleConnectionsPercent`. 0 to 100.
    #[inline] pub fn max_idle_connections_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxIdleConnectionsPercent", value.into_node()); self }
    /// Sets `SessionPinningFilters`.
    #[inline] pub fn session_pinning_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SessionPinningFilters", value.into_node()); self }
}
impl IntoValue_<ConnectionPoolConfigurationInfoFormat> for ConnectionPoolConfigurationInfoFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RDS::DBProxyTargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html)
#[derive(Debug)]
pub enum TargetGroupName {}
impl TargetGroupName {
    /// `default`
    pub const DEFAULT: Value_<TargetGroupName> = Value_::constant("default");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetGroupName> { Value_::from_node(value.into_node()) }
}
