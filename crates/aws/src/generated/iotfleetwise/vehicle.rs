// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise::Vehicle`

use stanchion_template::generated::*;

/// `AWS::IoTFleetWise::Vehicle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html)
#[must_use]
pub struct Vehicle<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Vehicle<Missing_<super::required::decoder_manifest_arn>, Missing_<super::required::model_manifest_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Vehicle(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Vehicle<S0, S1, S2> {
    /// Sets `AssociationBehavior`. The values are constants of [`VehicleAssociationBehavior`].
    #[inline] pub fn association_behavior(mut self, value: impl IntoValue_<VehicleAssociationBehavior>) -> Self { self.0.put("AssociationBehavior", value.into_node()); self }
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `DecoderManifestArn`. Required.
    #[inline] pub fn decoder_manifest_arn(mut self, value: impl IntoValue_<String>) -> Vehicle<Set_, S1, S2> { self.0.put("DecoderManifestArn", value.into_node()); Vehicle(self.0, PhantomData_) }
    /// Sets `ModelManifestArn`. Required.
    #[inline] pub fn model_manifest_arn(mut self, value: impl IntoValue_<String>) -> Vehicle<S0, Set_, S2> { self.0.put("ModelManifestArn", value.into_node()); Vehicle(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Vehicle<S0, S1, Set_> { self.0.put("Name", value.into_node()); Vehicle(self.0, PhantomData_) }
    /// Sets `StateTemplates`. 0 to 20 items.
    #[inline] pub fn state_templates(mut self, value: impl IntoValue_<Vec<StateTemplateAssociation>>) -> Self { self.0.put("StateTemplates", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Vehicle> for Vehicle<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Vehicle<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTFleetWise::Vehicle";
    type Handle = VehicleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Vehicle`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VehicleRef(Id_);
impl From<Id_> for VehicleRef { #[inline] fn from(id: Id_) -> Self { VehicleRef(id) } }
impl AsRef<Id_> for VehicleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VehicleRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModificationTime`
    #[inline] pub fn last_modification_time(&self) -> Value_<String> { self.0.attribute("LastModificationTime") }
}
/// `AWS::IoTFleetWise::Vehicle.TimePeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-vehicle-timeperiod.html)
#[must_use]
pub struct TimePeriod<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimePeriod<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimePeriod(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimePeriod<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`TimeUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<TimeUnit>) -> TimePeriod<Set_, S1> { self.0.put("Unit", value.into_node()); TimePeriod(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> TimePeriod<S0, Set_> { self.0.put("Value", value.into_node()); TimePeriod(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimePeriod> for TimePeriod<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Vehicle.PeriodicStateTemplateUpdateStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-vehicle-periodicstatetemplateupdatestrategy.html)
#[must_use]
pub struct PeriodicStateTemplateUpdateStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PeriodicStateTemplateUpdateStrategy<Missing_<super::required::state_template_update_rate>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PeriodicStateTemplateUpdateStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> PeriodicStateTemplateUpdateStrategy<S0> {
    /// Sets `StateTemplateUpdateRate`. Required.
    #[inline] pub fn state_template_update_rate(mut self, value: impl IntoValue_<TimePeriod>) -> PeriodicStateTemplateUpdateStrategy<Set_> { self.0.put("StateTemplateUpdateRate", value.into_node()); PeriodicStateTemplateUpdateStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PeriodicStateTemplateUpdateStrategy> for PeriodicStateTemplateUpdateStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Vehicle.StateTemplateUpdateStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-vehicle-statetemplateupdatestrategy.html)
#[must_use]
pub struct StateTemplateUpdateStrategy(Properties_);
impl StateTemplateUpdateStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StateTemplateUpdateStrategy(Properties_::new()) }
}
impl StateTemplateUpdateStrategy {
    /// Sets `Periodic`.
    #[inline] pub fn periodic(mut self, value: impl IntoValue_<PeriodicStateTemplateUpdateStrategy>) -> Self { self.0.put("Periodic", value.into_node()); self }
    /// Sets `OnChange`.
    #[inline] pub fn on_change(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("OnChange", value.into_node()); self }
}
impl IntoValue_<StateTemplateUpdateStrategy> for StateTemplateUpdateStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::Vehicle.StateTemplateAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-vehicle-statetemplateassociation.html)
#[must_use]
pub struct StateTemplateAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StateTemplateAssociation<Missing_<super::required::identifier>, Missing_<super::required::state_template_update_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StateTemplateAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StateTemplateAssociation<S0, S1> {
    /// Sets `Identifier`. Required. 1 to 100 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> StateTemplateAssociation<Set_, S1> { self.0.put("Identifier", value.into_node()); StateTemplateAssociation(self.0, PhantomData_) }
    /// Sets `StateTemplateUpdateStrategy`. Required.
    #[inline] pub fn state_template_update_strategy(mut self, value: impl IntoValue_<StateTemplateUpdateStrategy>) -> StateTemplateAssociation<S0, Set_> { self.0.put("StateTemplateUpdateStrategy", value.into_node()); StateTemplateAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StateTemplateAssociation> for StateTemplateAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTFleetWise::Vehicle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html)
#[derive(Debug)]
pub enum VehicleAssociationBehavior {}
impl VehicleAssociationBehavior {
    /// `CreateIotThing`
    pub const CREATE_IOT_THING: Value_<VehicleAssociationBehavior> = Value_::constant("CreateIotThing");
    /// `ValidateIotThingExists`
    pub const VALIDATE_IOT_THING_EXISTS: Value_<VehicleAssociationBehavior> = Value_::constant("ValidateIotThingExists");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VehicleAssociationBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::Vehicle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html)
#[derive(Debug)]
pub enum TimeUnit {}
impl TimeUnit {
    /// `MILLISECOND`
    pub const MILLISECOND: Value_<TimeUnit> = Value_::constant("MILLISECOND");
    /// `SECOND`
    pub const SECOND: Value_<TimeUnit> = Value_::constant("SECOND");
    /// `MINUTE`
    pub const MINUTE: Value_<TimeUnit> = Value_::constant("MINUTE");
    /// `HOUR`
    pub const HOUR: Value_<TimeUnit> = Value_::constant("HOUR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TimeUnit> { Value_::from_node(value.into_node()) }
}
