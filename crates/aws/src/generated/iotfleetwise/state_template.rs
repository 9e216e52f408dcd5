// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise::StateTemplate`

use stanchion_template::generated::*;

/// `AWS::IoTFleetWise::StateTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html)
#[must_use]
pub struct StateTemplate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StateTemplate<Missing_<super::required::name>, Missing_<super::required::signal_catalog_arn>, Missing_<super::required::state_template_properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StateTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StateTemplate<S0, S1, S2> {
    /// Sets `DataExtraDimensions`. 0 to 5 items.
    #[inline] pub fn data_extra_dimensions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DataExtraDimensions", value.into_node()); self }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MetadataExtraDimensions`. 0 to 5 items.
    #[inline] pub fn metadata_extra_dimensions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MetadataExtraDimensions", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StateTemplate<Set_, S1, S2> { self.0.put("Name", value.into_node()); StateTemplate(self.0, PhantomData_) }
    /// Sets `SignalCatalogArn`. Required. An update replaces the resource.
    #[inline] pub fn signal_catalog_arn(mut self, value: impl IntoValue_<String>) -> StateTemplate<S0, Set_, S2> { self.0.put("SignalCatalogArn", value.into_node()); StateTemplate(self.0, PhantomData_) }
    /// Sets `StateTemplateProperties`. Required. 1 to 500 items.
    #[inline] pub fn state_template_properties(mut self, value: impl IntoValue_<Vec<String>>) -> StateTemplate<S0, S1, Set_> { self.0.put("StateTemplateProperties", value.into_node()); StateTemplate(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StateTemplate> for StateTemplate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for StateTemplate<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTFleetWise::StateTemplate";
    type Handle = StateTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StateTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StateTemplateRef(Id_);
impl From<Id_> for StateTemplateRef { #[inline] fn from(id: Id_) -> Self { StateTemplateRef(id) } }
impl AsRef<Id_> for StateTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StateTemplateRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModificationTime`
    #[inline] pub fn last_modification_time(&self) -> Value_<String> { self.0.attribute("LastModificationTime") }
}
