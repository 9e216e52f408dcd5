// Made by `cargo xtask generate`; do not edit.
//! `AWS::Comprehend::DocumentClassifierEndpoint`

use stanchion_template::generated::*;

/// `AWS::Comprehend::DocumentClassifierEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html)
#[must_use]
pub struct DocumentClassifierEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DocumentClassifierEndpoint<Missing_<super::required::desired_inference_units>, Missing_<super::required::endpoint_name>, Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentClassifierEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DocumentClassifierEndpoint<S0, S1, S2> {
    /// Sets `DesiredInferenceUnits`. Required. At least 1.
    #[inline] pub fn desired_inference_units(mut self, value: impl IntoValue_<i64>) -> DocumentClassifierEndpoint<Set_, S1, S2> { self.0.put("DesiredInferenceUnits", value.into_node()); DocumentClassifierEndpoint(self.0, PhantomData_) }
    /// Sets `EndpointName`. Required. 1 to 40 characters. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> DocumentClassifierEndpoint<S0, Set_, S2> { self.0.put("EndpointName", value.into_node()); DocumentClassifierEndpoint(self.0, PhantomData_) }
    /// Sets `ModelArn`. Required. 0 to 256 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> DocumentClassifierEndpoint<S0, S1, Set_> { self.0.put("ModelArn", value.into_node()); DocumentClassifierEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DocumentClassifierEndpoint> for DocumentClassifierEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DocumentClassifierEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Comprehend::DocumentClassifierEndpoint";
    type Handle = DocumentClassifierEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DocumentClassifierEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DocumentClassifierEndpointRef(Id_);
impl From<Id_> for DocumentClassifierEndpointRef { #[inline] fn from(id: Id_) -> Self { DocumentClassifierEndpointRef(id) } }
impl AsRef<Id_> for DocumentClassifierEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DocumentClassifierEndpointRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CurrentInferenceUnits`
    #[inline] pub fn current_inference_units(&self) -> Value_<i64> { self.0.attribute("CurrentInferenceUnits") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
