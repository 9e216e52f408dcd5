// Made by `cargo xtask generate`; do not edit.
//! `AWS::RefactorSpaces::Route`

use stanchion_template::generated::*;

/// `AWS::RefactorSpaces::Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html)
#[must_use]
pub struct Route<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Route<Missing_<super::required::application_identifier>, Missing_<super::required::environment_identifier>, Missing_<super::required::route_type>, Missing_<super::required::service_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Route(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Route<S0, S1, S2, S3> {
    /// Sets `ApplicationIdentifier`. Required. Exactly 14 characters. An update replaces the resource.
    #[inline] pub fn application_identifier(mut self, value: impl IntoValue_<String>) -> Route<Set_, S1, S2, S3> { self.0.put("ApplicationIdentifier", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `DefaultRoute`.
    #[inline] pub fn default_route(mut self, value: impl IntoValue_<DefaultRouteInput>) -> Self { self.0.put("DefaultRoute", value.into_node()); self }
    /// Sets `EnvironmentIdentifier`. Required. Exactly 14 characters. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> Route<S0, Set_, S2, S3> { self.0.put("EnvironmentIdentifier", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `RouteType`. Required. An update replaces the resource. The values are constants of [`RouteType`].
    #[inline] pub fn route_type(mut self, value: impl IntoValue_<RouteType>) -> Route<S0, S1, Set_, S3> { self.0.put("RouteType", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `ServiceIdentifier`. Required. Exactly 14 characters. An update replaces the resource.
    #[inline] pub fn service_identifier(mut self, value: impl IntoValue_<String>) -> Route<S0, S1, S2, Set_> { self.0.put("ServiceIdentifier", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UriPathRoute`.
    #[inline] pub fn uri_path_route(mut self, value: impl IntoValue_<UriPathRouteInput>) -> Self { self.0.put("UriPathRoute", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Route> for Route<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Route<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::RefactorSpaces::Route";
    type Handle = RouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Route`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteRef(Id_);
impl From<Id_> for RouteRef { #[inline] fn from(id: Id_) -> Self { RouteRef(id) } }
impl AsRef<Id_> for RouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteRef {
    /// `Ref`: `EnvironmentIdentifier|ApplicationIdentifier|RouteIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `PathResourceToId`
    #[inline] pub fn path_resource_to_id(&self) -> Value_<String> { self.0.attribute("PathResourceToId") }
    /// `Fn::GetAtt` `RouteIdentifier`
    #[inline] pub fn route_identifier(&self) -> Value_<String> { self.0.attribute("RouteIdentifier") }
}
/// `AWS::RefactorSpaces::Route.DefaultRouteInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-route-defaultrouteinput.html)
#[must_use]
pub struct DefaultRouteInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DefaultRouteInput<Missing_<super::required::activation_state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultRouteInput(Properties_::new(), PhantomData_) }
}
impl<S0> DefaultRouteInput<S0> {
    /// Sets `ActivationState`. Required. The values are constants of [`RouteActivationState`].
    #[inline] pub fn activation_state(mut self, value: impl IntoValue_<RouteActivationState>) -> DefaultRouteInput<Set_> { self.0.put("ActivationState", value.into_node()); DefaultRouteInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DefaultRouteInput> for DefaultRouteInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RefactorSpaces::Route.UriPathRouteInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-route-uripathrouteinput.html)
#[must_use]
pub struct UriPathRouteInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UriPathRouteInput<Missing_<super::required::activation_state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UriPathRouteInput(Properties_::new(), PhantomData_) }
}
impl<S0> UriPathRouteInput<S0> {
    /// Sets `ActivationState`. Required. The values are constants of [`RouteActivationState`].
    #[inline] pub fn activation_state(mut self, value: impl IntoValue_<RouteActivationState>) -> UriPathRouteInput<Set_> { self.0.put("ActivationState", value.into_node()); UriPathRouteInput(self.0, PhantomData_) }
    /// Sets `AppendSourcePath`.
    #[inline] pub fn append_source_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AppendSourcePath", value.into_node()); self }
    /// Sets `IncludeChildPaths`.
    #[inline] pub fn include_child_paths(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeChildPaths", value.into_node()); self }
    /// Sets `Methods`. The values are constants of [`Method`].
    #[inline] pub fn methods(mut self, value: impl IntoValue_<Vec<Method>>) -> Self { self.0.put("Methods", value.into_node()); self }
    /// Sets `SourcePath`. 1 to 2048 characters.
    #[inline] pub fn source_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePath", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UriPathRouteInput> for UriPathRouteInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RefactorSpaces::Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html)
#[derive(Debug)]
pub enum RouteActivationState {}
impl RouteActivationState {
    /// `INACTIVE`
    pub const INACTIVE: Value_<RouteActivationState> = Value_::constant("INACTIVE");
    /// `ACTIVE`
    pub const ACTIVE: Value_<RouteActivationState> = Value_::constant("ACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouteActivationState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RefactorSpaces::Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html)
#[derive(Debug)]
pub enum RouteType {}
impl RouteType {
    /// `DEFAULT`
    pub const DEFAULT: Value_<RouteType> = Value_::constant("DEFAULT");
    /// `URI_PATH`
    pub const URI_PATH: Value_<RouteType> = Value_::constant("URI_PATH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouteType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RefactorSpaces::Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html)
#[derive(Debug)]
pub enum Method {}
impl Method {
    /// `DELETE`
    pub const DELETE: Value_<Method> = Value_::constant("DELETE");
    /// `GET`
    pub const GET: Value_<Method> = Value_::constant("GET");
    /// `HEAD`
    pub const HEAD: Value_<Method> = Value_::constant("HEAD");
    /// `OPTIONS`
    pub const OPTIONS: Value_<Method> = Value_::constant("OPTIONS");
    /// `PATCH`
    pub const PATCH: Value_<Method> = Value_::constant("PATCH");
    /// `POST`
    pub const POST: Value_<Method> = Value_::constant("POST");
    /// `PUT`
    pub const PUT: Value_<Method> = Value_::constant("PUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Method> { Value_::from_node(value.into_node()) }
}
