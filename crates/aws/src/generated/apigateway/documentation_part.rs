// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::DocumentationPart`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::DocumentationPart`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html)
#[must_use]
pub struct DocumentationPart<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DocumentationPart<Missing_<super::required::location>, Missing_<super::required::properties>, Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentationPart(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DocumentationPart<S0, S1, S2> {
    /// Sets `Location`. Required. An update replaces the resource.
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> DocumentationPart<Set_, S1, S2> { self.0.put("Location", value.into_node()); DocumentationPart(self.0, PhantomData_) }
    /// Sets `Properties`. Required.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<String>) -> DocumentationPart<S0, Set_, S2> { self.0.put("Properties", value.into_node()); DocumentationPart(self.0, PhantomData_) }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> DocumentationPart<S0, S1, Set_> { self.0.put("RestApiId", value.into_node()); DocumentationPart(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DocumentationPart> for DocumentationPart<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DocumentationPart<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart";
    type Handle = DocumentationPartRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DocumentationPart`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DocumentationPartRef(Id_);
impl From<Id_> for DocumentationPartRef { #[inline] fn from(id: Id_) -> Self { DocumentationPartRef(id) } }
impl AsRef<Id_> for DocumentationPartRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DocumentationPartRef {
    /// `Ref`: `DocumentationPartId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DocumentationPartId`
    #[inline] pub fn documentation_part_id(&self) -> Value_<String> { self.0.attribute("DocumentationPartId") }
}
/// `AWS::ApiGateway::DocumentationPart.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-documentationpart-location.html)
#[must_use]
pub struct Location(Properties_);
impl Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Location(Properties_::new()) }
}
impl Location {
    /// Sets `Method`.
    #[inline] pub fn method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Method", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `StatusCode`.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatusCode", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Location> for Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApiGateway::DocumentationPart`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `API`
    pub const API: Value_<Type> = Value_::constant("API");
    /// `AUTHORIZER`
    pub const AUTHORIZER: Value_<Type> = Value_::constant("AUTHORIZER");
    /// `MODEL`
    pub const MODEL: Value_<Type> = Value_::constant("MODEL");
    /// `RESOURCE`
    pub const RESOURCE: Value_<Type> = Value_::constant("RESOURCE");
    /// `METHOD`
    pub const METHOD: Value_<Type> = Value_::constant("METHOD");
    /// `PATH_PARAMETER`
    pub const PATH_PARAMETER: Value_<Type> = Value_::constant("PATH_PARAMETER");
    /// `QUERY_PARAMETER`
    pub const QUERY_PARAMETER: Value_<Type> = Value_::constant("QUERY_PARAMETER");
    /// `REQUEST_HEADER`
    pub const REQUEST_HEADER: Value_<Type> = Value_::constant("REQUEST_HEADER");
    /// `REQUEST_BODY`
    pub const REQUEST_BODY: Value_<Type> = Value_::constant("REQUEST_BODY");
    /// `RESPONSE`
    pub const RESPONSE: Value_<Type> = Value_::constant("RESPONSE");
    /// `RESPONSE_HEADER`
    pub const RESPONSE_HEADER: Value_<Type> = Value_::constant("RESPONSE_HEADER");
    /// `RESPONSE_BODY`
    pub const RESPONSE_BODY: Value_<Type> = Value_::constant("RESPONSE_BODY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
