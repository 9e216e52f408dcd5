// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::DocumentationVersion`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::DocumentationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html)
#[must_use]
pub struct DocumentationVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DocumentationVersion<Missing_<super::required::documentation_version>, Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentationVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DocumentationVersion<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DocumentationVersion`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn documentation_version(mut self, value: impl IntoValue_<String>) -> DocumentationVersion<Set_, S1> { self.0.put("DocumentationVersion", value.into_node()); DocumentationVersion(self.0, PhantomData_) }
    /// Sets `RestApiId`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> DocumentationVersion<S0, Set_> { self.0.put("RestApiId", value.into_node()); DocumentationVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DocumentationVersion> for DocumentationVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DocumentationVersion<S0, S1> {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationVersion";
    type Handle = DocumentationVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DocumentationVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DocumentationVersionRef(Id_);
impl From<Id_> for DocumentationVersionRef { #[inline] fn from(id: Id_) -> Self { DocumentationVersionRef(id) } }
impl AsRef<Id_> for DocumentationVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DocumentationVersionRef {
    /// `Ref`: `DocumentationVersion|RestApiId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
