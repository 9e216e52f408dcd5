// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::HostedZone`

use stanchion_template::generated::*;

/// `AWS::Route53::HostedZone`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html)
#[must_use]
pub struct HostedZone(Properties_);
impl HostedZone {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostedZone(Properties_::new()) }
}
impl HostedZone {
    /// Sets `DelegationSetId`. 0 to 32 characters. An update replaces the resource.
    #[inline] pub fn delegation_set_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DelegationSetId", value.into_node()); self }
    /// Sets `HostedZoneConfig`.
    #[inline] pub fn hosted_zone_config(mut self, value: impl IntoValue_<HostedZoneConfig>) -> Self { self.0.put("HostedZoneConfig", value.into_node()); self }
    /// Sets `HostedZoneFeatures`.
    #[inline] pub fn hosted_zone_features(mut self, value: impl IntoValue_<HostedZoneFeatures>) -> Self { self.0.put("HostedZoneFeatures", value.into_node()); self }
    /// Sets `HostedZoneTags`.
    #[inline] pub fn hosted_zone_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("HostedZoneTags", value.into_node()); self }
    /// Sets `Name`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `QueryLoggingConfig`.
    #[inline] pub fn query_logging_config(mut self, value: impl IntoValue_<QueryLoggingConfig>) -> Self { self.0.put("QueryLoggingConfig", value.into_node()); self }
    /// Sets `VPCs`.
    #[inline] pub fn vpcs(mut self, value: impl IntoValue_<Vec<VPC>>) -> Self { self.0.put("VPCs", value.into_node()); self }
}
impl IntoValue_<HostedZone> for HostedZone { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for HostedZone {
    const TYPE: &'static str = "AWS::Route53::HostedZone";
    type Handle = HostedZoneRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HostedZone`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HostedZoneRef(Id_);
impl From<Id_> for HostedZoneRef { #[inline] fn from(id: Id_) -> Self { HostedZoneRef(id) } }
impl AsRef<Id_> for HostedZoneRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HostedZoneRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `NameServers`
    #[inline] pub fn name_servers(&self) -> Value_<Vec<String>> { self.0.list_attribute("NameServers") }
}
/// `AWS::Route53::HostedZone.HostedZoneConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-hostedzoneconfig.html)
#[must_use]
pub struct HostedZoneConfig(Properties_);
impl HostedZoneConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostedZoneConfig(Properties_::new()) }
}
impl HostedZoneConfig {
    /// Sets `Comment`. 0 to 256 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
}
impl IntoValue_<HostedZoneConfig> for HostedZoneConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::HostedZone.HostedZoneFeatures`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-hostedzonefeatures.html)
#[must_use]
pub struct HostedZoneFeatures(Properties_);
impl HostedZoneFeatures {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostedZoneFeatures(Properties_::new()) }
}
impl HostedZoneFeatures {
    /// Sets `EnableAcceleratedRecovery`.
    #[inline] pub fn enable_accelerated_recovery(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAcceleratedRecovery", value.into_node()); self }
}
impl IntoValue_<HostedZoneFeatures> for HostedZoneFeatures { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::HostedZone.QueryLoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-queryloggingconfig.html)
#[must_use]
pub struct QueryLoggingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryLoggingConfig<Missing_<super::required::cloud_watch_logs_log_group_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryLoggingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> QueryLoggingConfig<S0> {
    /// Sets `CloudWatchLogsLogGroupArn`. Required.
    #[inline] pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue_<String>) -> QueryLoggingConfig<Set_> { self.0.put("CloudWatchLogsLogGroupArn", value.into_node()); QueryLoggingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QueryLoggingConfig> for QueryLoggingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::HostedZone.VPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-vpc.html)
#[must_use]
pub struct VPC<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPC<Missing_<super::required::vpc_id>, Missing_<super::required::vpc_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPC(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPC<S0, S1> {
    /// Sets `VPCId`. Required.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VPC<Set_, S1> { self.0.put("VPCId", value.into_node()); VPC(self.0, PhantomData_) }
    /// Sets `VPCRegion`. Required.
    #[inline] pub fn vpc_region(mut self, value: impl IntoValue_<String>) -> VPC<S0, Set_> { self.0.put("VPCRegion", value.into_node()); VPC(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPC> for VPC<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
