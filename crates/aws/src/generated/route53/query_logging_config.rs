// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::QueryLoggingConfig`

use stanchion_template::generated::*;

/// `AWS::Route53::QueryLoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html)
#[must_use]
pub struct QueryLoggingConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueryLoggingConfig<Missing_<super::required::cloud_watch_logs_log_group_arn>, Missing_<super::required::hosted_zone_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryLoggingConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueryLoggingConfig<S0, S1> {
    /// Sets `CloudWatchLogsLogGroupArn`. Required. An update replaces the resource.
    #[inline] pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue_<String>) -> QueryLoggingConfig<Set_, S1> { self.0.put("CloudWatchLogsLogGroupArn", value.into_node()); QueryLoggingConfig(self.0, PhantomData_) }
    /// Sets `HostedZoneId`. Required. 0 to 32 characters. An update replaces the resource.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> QueryLoggingConfig<S0, Set_> { self.0.put("HostedZoneId", value.into_node()); QueryLoggingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueryLoggingConfig> for QueryLoggingConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for QueryLoggingConfig<S0, S1> {
    const TYPE: &'static str = "AWS::Route53::QueryLoggingConfig";
    type Handle = QueryLoggingConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QueryLoggingConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueryLoggingConfigRef(Id_);
impl From<Id_> for QueryLoggingConfigRef { #[inline] fn from(id: Id_) -> Self { QueryLoggingConfigRef(id) } }
impl AsRef<Id_> for QueryLoggingConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueryLoggingConfigRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
