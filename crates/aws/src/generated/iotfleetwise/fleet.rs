// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise::Fleet`

use stanchion_template::generated::*;

/// `AWS::IoTFleetWise::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html)
#[must_use]
pub struct Fleet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Fleet<Missing_<super::required::id>, Missing_<super::required::signal_catalog_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Fleet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Fleet<S0, S1> {
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Fleet<Set_, S1> { self.0.put("Id", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `SignalCatalogArn`. Required. An update replaces the resource.
    #[inline] pub fn signal_catalog_arn(mut self, value: impl IntoValue_<String>) -> Fleet<S0, Set_> { self.0.put("SignalCatalogArn", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Fleet> for Fleet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Fleet<S0, S1> {
    const TYPE: &'static str = "AWS::IoTFleetWise::Fleet";
    type Handle = FleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Fleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FleetRef(Id_);
impl From<Id_> for FleetRef { #[inline] fn from(id: Id_) -> Self { FleetRef(id) } }
impl AsRef<Id_> for FleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FleetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModificationTime`
    #[inline] pub fn last_modification_time(&self) -> Value_<String> { self.0.attribute("LastModificationTime") }
}
