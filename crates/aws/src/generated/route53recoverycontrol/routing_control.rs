// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryControl::RoutingControl`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryControl::RoutingControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html)
#[must_use]
pub struct RoutingControl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoutingControl<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingControl(Properties_::new(), PhantomData_) }
}
impl<S0> RoutingControl<S0> {
    /// Sets `ClusterArn`. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterArn", value.into_node()); self }
    /// Sets `ControlPanelArn`. An update replaces the resource.
    #[inline] pub fn control_panel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ControlPanelArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RoutingControl<Set_> { self.0.put("Name", value.into_node()); RoutingControl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RoutingControl> for RoutingControl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RoutingControl<S0> {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::RoutingControl";
    type Handle = RoutingControlRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RoutingControl`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RoutingControlRef(Id_);
impl From<Id_> for RoutingControlRef { #[inline] fn from(id: Id_) -> Self { RoutingControlRef(id) } }
impl AsRef<Id_> for RoutingControlRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RoutingControlRef {
    /// `Ref`: `RoutingControlArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RoutingControlArn`
    #[inline] pub fn routing_control_arn(&self) -> Value_<String> { self.0.attribute("RoutingControlArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
