// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::MaintenanceWindowTarget`

use stanchion_template::generated::*;

/// `AWS::SSM::MaintenanceWindowTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html)
#[must_use]
pub struct MaintenanceWindowTarget<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MaintenanceWindowTarget<Missing_<super::required::resource_type>, Missing_<super::required::targets>, Missing_<super::required::window_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaintenanceWindowTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MaintenanceWindowTarget<S0, S1, S2> {
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 3 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OwnerInformation`. 1 to 128 characters.
    #[inline] pub fn owner_information(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerInformation", value.into_node()); self }
    /// Sets `ResourceType`. Required. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> MaintenanceWindowTarget<Set_, S1, S2> { self.0.put("ResourceType", value.into_node()); MaintenanceWindowTarget(self.0, PhantomData_) }
    /// Sets `Targets`. Required. 0 to 5 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Targets>>) -> MaintenanceWindowTarget<S0, Set_, S2> { self.0.put("Targets", value.into_node()); MaintenanceWindowTarget(self.0, PhantomData_) }
    /// Sets `WindowId`. Required. Exactly 20 characters. An update replaces the resource.
    #[inline] pub fn window_id(mut self, value: impl IntoValue_<String>) -> MaintenanceWindowTarget<S0, S1, Set_> { self.0.put("WindowId", value.into_node()); MaintenanceWindowTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MaintenanceWindowTarget> for MaintenanceWindowTarget<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MaintenanceWindowTarget<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTarget";
    type Handle = MaintenanceWindowTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MaintenanceWindowTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MaintenanceWindowTargetRef(Id_);
impl From<Id_> for MaintenanceWindowTargetRef { #[inline] fn from(id: Id_) -> Self { MaintenanceWindowTargetRef(id) } }
impl AsRef<Id_> for MaintenanceWindowTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MaintenanceWindowTargetRef {
    /// `Ref`: `WindowTargetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `WindowTargetId`
    #[inline] pub fn window_target_id(&self) -> Value_<String> { self.0.attribute("WindowTargetId") }
}
/// `AWS::SSM::MaintenanceWindowTarget.Targets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtarget-targets.html)
#[must_use]
pub struct Targets<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Targets<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Targets(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Targets<S0, S1> {
    /// Sets `Key`. Required. 1 to 163 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Targets<Set_, S1> { self.0.put("Key", value.into_node()); Targets(self.0, PhantomData_) }
    /// Sets `Values`. Required. 0 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Targets<S0, Set_> { self.0.put("Values", value.into_node()); Targets(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Targets> for Targets<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSM::MaintenanceWindowTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `INSTANCE`
    pub const INSTANCE: Value_<ResourceType> = Value_::constant("INSTANCE");
    /// `RESOURCE_GROUP`
    pub const RESOURCE_GROUP: Value_<ResourceType> = Value_::constant("RESOURCE_GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
