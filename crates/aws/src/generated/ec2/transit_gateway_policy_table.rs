// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayPolicyTable`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayPolicyTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html)
#[must_use]
pub struct TransitGatewayPolicyTable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransitGatewayPolicyTable<Missing_<super::required::transit_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayPolicyTable(Properties_::new(), PhantomData_) }
}
impl<S0> TransitGatewayPolicyTable<S0> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayPolicyTable<Set_> { self.0.put("TransitGatewayId", value.into_node()); TransitGatewayPolicyTable(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransitGatewayPolicyTable> for TransitGatewayPolicyTable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TransitGatewayPolicyTable<S0> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTable";
    type Handle = TransitGatewayPolicyTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayPolicyTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayPolicyTableRef(Id_);
impl From<Id_> for TransitGatewayPolicyTableRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayPolicyTableRef(id) } }
impl AsRef<Id_> for TransitGatewayPolicyTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayPolicyTableRef {
    /// `Ref`: `TransitGatewayPolicyTableId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `TransitGatewayPolicyTableId`
    #[inline] pub fn transit_gateway_policy_table_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayPolicyTableId") }
}
