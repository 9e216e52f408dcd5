// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::ExperimentDefinition`

use stanchion_template::generated::*;

/// `AWS::AppConfig::ExperimentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html)
#[must_use]
pub struct ExperimentDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7,)>);
impl ExperimentDefinition<Missing_<super::required::application_identifier>, Missing_<super::required::audience_rule>, Missing_<super::required::configuration_profile_identifier>, Missing_<super::required::control>, Missing_<super::required::environment_identifier>, Missing_<super::required::flag_key>, Missing_<super::required::name>, Missing_<super::required::treatments>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7> ExperimentDefinition<S0, S1, S2, S3, S4, S5, S6, S7> {
    /// Sets `ApplicationIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn application_identifier(mut self, value: impl IntoValue_<String>) -> ExperimentDefinition<Set_, S1, S2, S3, S4, S5, S6, S7> { self.0.put("ApplicationIdentifier", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
    /// Sets `AudienceDescription`. 0 to 1024 characters.
    #[inline] pub fn audience_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AudienceDescription", value.into_node()); self }
    /// Sets `AudienceRule`. Required. 1 to 16384 characters.
    #[inline] pub fn audience_rule(mut self, value: impl IntoValue_<String>) -> ExperimentDefinition<S0, Set_, S2, S3, S4, S5, S6, S7> { self.0.put("AudienceRule", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
    /// Sets `ConfigurationProfileIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn configuration_profile_identifier(mut self, value: impl IntoValue_<String>) -> ExperimentDefinition<S0, S1, Set_, S3, S4, S5, S6, S7> { self.0.put("ConfigurationProfileIdentifier", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
    /// Sets `Control`. Required.
    #[inline] pub fn control(mut self, value: impl IntoValue_<Treatment>) -> ExperimentDefinition<S0, S1, S2, Set_, S4, S5, S6, S7> { self.0.put("Control", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
    /// Sets `EnvironmentIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> ExperimentDefinition<S0, S1, S2, S3, Set_, S5, S6, S7> { self.0.put("EnvironmentIdentifier", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
    /// Sets `FlagKey`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn flag_key(mut self, value: impl IntoValue_<String>) -> ExperimentDefinition<S0, S1, S2, S3, S4, Set_, S6, S7> { self.0.put("FlagKey", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
    /// Sets `Hypothesis`. 0 to 1024 characters.
    #[inline] pub fn hypothesis(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Hypothesis", value.into_node()); self }
    /// Sets `LaunchCriteria`. 0 to 1024 characters.
    #[inline] pub fn launch_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchCriteria", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ExperimentDefinition<S0, S1, S2, S3, S4, S5, Set_, S7> { self.0.put("Name", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Treatments`. Required. 1 to 5 items.
    #[inline] pub fn treatments(mut self, value: impl IntoValue_<Vec<Treatment>>) -> ExperimentDefinition<S0, S1, S2, S3, S4, S5, S6, Set_> { self.0.put("Treatments", value.into_node()); ExperimentDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> IntoValue_<ExperimentDefinition> for ExperimentDefinition<S0, S1, S2, S3, S4, S5, S6, S7> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> ResourceType_ for ExperimentDefinition<S0, S1, S2, S3, S4, S5, S6, S7> {
    const TYPE: &'static str = "AWS::AppConfig::ExperimentDefinition";
    type Handle = ExperimentDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ExperimentDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExperimentDefinitionRef(Id_);
impl From<Id_> for ExperimentDefinitionRef { #[inline] fn from(id: Id_) -> Self { ExperimentDefinitionRef(id) } }
impl AsRef<Id_> for ExperimentDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExperimentDefinitionRef {
    /// `Ref`: `ApplicationId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
    /// `Fn::GetAtt` `Control.Key`
    #[inline] pub fn control_key(&self) -> Value_<String> { self.0.attribute("Control.Key") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AppConfig::ExperimentDefinition.AttributeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-experimentdefinition-attributevalue.html)
#[must_use]
pub struct AttributeValue(Properties_);
impl AttributeValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttributeValue(Properties_::new()) }
}
impl AttributeValue {
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `NumberArray`.
    #[inline] pub fn number_array(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("NumberArray", value.into_node()); self }
    /// Sets `NumberValue`.
    #[inline] pub fn number_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NumberValue", value.into_node()); self }
    /// Sets `StringArray`.
    #[inline] pub fn string_array(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringArray", value.into_node()); self }
    /// Sets `StringValue`.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<AttributeValue> for AttributeValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppConfig::ExperimentDefinition.Treatment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-experimentdefinition-treatment.html)
#[must_use]
pub struct Treatment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Treatment<Missing_<super::required::enabled>, Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Treatment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Treatment<S0, S1> {
    /// Sets `AttributeValues`.
    #[inline] pub fn attribute_values(mut self, value: impl IntoValue_<MapOf_<AttributeValue>>) -> Self { self.0.put("AttributeValues", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Treatment<Set_, S1> { self.0.put("Enabled", value.into_node()); Treatment(self.0, PhantomData_) }
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Weight`. Required. At least 0.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> Treatment<S0, Set_> { self.0.put("Weight", value.into_node()); Treatment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Treatment> for Treatment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
