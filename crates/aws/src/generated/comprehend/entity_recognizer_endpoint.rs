// Made by `cargo xtask generate`; do not edit.
//! `AWS::Comprehend::EntityRecognizerEndpoint`

use stanchion_template::generated::*;

/// `AWS::Comprehend::EntityRecognizerEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html)
#[must_use]
pub struct EntityRecognizerEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EntityRecognizerEndpoint<Missing_<super::required::desired_inference_units>, Missing_<super::required::endpoint_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityRecognizerEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EntityRecognizerEndpoint<S0, S1> {
    /// Sets `DataAccessRoleArn`. 20 to 2048 characters.
    #[inline] pub fn data_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataAccessRoleArn", value.into_node()); self }
    /// Sets `DesiredInferenceUnits`. Required. At least 1.
    #[inline] pub fn desired_inference_units(mut self, value: impl IntoValue_<i64>) -> EntityRecognizerEndpoint<Set_, S1> { self.0.put("DesiredInferenceUnits", value.into_node()); EntityRecognizerEndpoint(self.0, PhantomData_) }
    /// Sets `EndpointName`. Required. 1 to 40 characters. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> EntityRecognizerEndpoint<S0, Set_> { self.0.put("EndpointName", value.into_node()); EntityRecognizerEndpoint(self.0, PhantomData_) }
    /// Sets `FlywheelArn`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn flywheel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlywheelArn", value.into_node()); self }
    /// Sets `ModelArn`. 0 to 256 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EntityRecognizerEndpoint> for EntityRecognizerEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EntityRecognizerEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::Comprehend::EntityRecognizerEndpoint";
    type Handle = EntityRecognizerEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EntityRecognizerEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EntityRecognizerEndpointRef(Id_);
impl From<Id_> for EntityRecognizerEndpointRef { #[inline] fn from(id: Id_) -> Self { EntityRecognizerEndpointRef(id) } }
impl AsRef<Id_> for EntityRecognizerEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EntityRecognizerEndpointRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CurrentInferenceUnits`
    #[inline] pub fn current_inference_units(&self) -> Value_<i64> { self.0.attribute("CurrentInferenceUnits") }
    /// `Fn::GetAtt` `EndpointStatus`
    #[inline] pub fn endpoint_status(&self) -> Value_<String> { self.0.attribute("EndpointStatus") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
