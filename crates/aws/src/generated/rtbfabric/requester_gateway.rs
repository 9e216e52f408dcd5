// Made by `cargo xtask generate`; do not edit.
//! `AWS::RTBFabric::RequesterGateway`

use stanchion_template::generated::*;

/// `AWS::RTBFabric::RequesterGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html)
#[must_use]
pub struct RequesterGateway<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RequesterGateway<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequesterGateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RequesterGateway<S0, S1, S2> {
    /// Sets `Description`. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `SecurityGroupIds`. Required. At least 1 item. An update may replace the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> RequesterGateway<Set_, S1, S2> { self.0.put("SecurityGroupIds", value.into_node()); RequesterGateway(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. At least 1 item. An update may replace the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> RequesterGateway<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); RequesterGateway(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. 5 to 50 characters. An update may replace the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> RequesterGateway<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); RequesterGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RequesterGateway> for RequesterGateway<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RequesterGateway<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RTBFabric::RequesterGateway";
    type Handle = RequesterGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RequesterGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RequesterGatewayRef(Id_);
impl From<Id_> for RequesterGatewayRef { #[inline] fn from(id: Id_) -> Self { RequesterGatewayRef(id) } }
impl AsRef<Id_> for RequesterGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RequesterGatewayRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActiveLinksCount`
    #[inline] pub fn active_links_count(&self) -> Value_<i64> { self.0.attribute("ActiveLinksCount") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `GatewayId`
    #[inline] pub fn gateway_id(&self) -> Value_<String> { self.0.attribute("GatewayId") }
    /// `Fn::GetAtt` `RequesterGatewayStatus`
    #[inline] pub fn requester_gateway_status(&self) -> Value_<String> { self.0.attribute("RequesterGatewayStatus") }
    /// `Fn::GetAtt` `TotalLinksCount`
    #[inline] pub fn total_links_count(&self) -> Value_<i64> { self.0.attribute("TotalLinksCount") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
