// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryControl::ControlPanel`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryControl::ControlPanel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html)
#[must_use]
pub struct ControlPanel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ControlPanel<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ControlPanel(Properties_::new(), PhantomData_) }
}
impl<S0> ControlPanel<S0> {
    /// Sets `ClusterArn`. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ControlPanel<Set_> { self.0.put("Name", value.into_node()); ControlPanel(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ControlPanel> for ControlPanel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ControlPanel<S0> {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::ControlPanel";
    type Handle = ControlPanelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ControlPanel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ControlPanelRef(Id_);
impl From<Id_> for ControlPanelRef { #[inline] fn from(id: Id_) -> Self { ControlPanelRef(id) } }
impl AsRef<Id_> for ControlPanelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ControlPanelRef {
    /// `Ref`: `ControlPanelArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ControlPanelArn`
    #[inline] pub fn control_panel_arn(&self) -> Value_<String> { self.0.attribute("ControlPanelArn") }
    /// `Fn::GetAtt` `DefaultControlPanel`
    #[inline] pub fn default_control_panel(&self) -> Value_<bool> { self.0.attribute("DefaultControlPanel") }
    /// `Fn::GetAtt` `RoutingControlCount`
    #[inline] pub fn routing_control_count(&self) -> Value_<i64> { self.0.attribute("RoutingControlCount") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
