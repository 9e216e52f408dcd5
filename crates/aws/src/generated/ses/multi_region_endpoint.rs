// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MultiRegionEndpoint`

use stanchion_template::generated::*;

/// `AWS::SES::MultiRegionEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html)
#[must_use]
pub struct MultiRegionEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiRegionEndpoint<Missing_<super::required::details>, Missing_<super::required::endpoint_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiRegionEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiRegionEndpoint<S0, S1> {
    /// Sets `Details`. Required. An update replaces the resource.
    #[inline] pub fn details(mut self, value: impl IntoValue_<Details>) -> MultiRegionEndpoint<Set_, S1> { self.0.put("Details", value.into_node()); MultiRegionEndpoint(self.0, PhantomData_) }
    /// Sets `EndpointName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> MultiRegionEndpoint<S0, Set_> { self.0.put("EndpointName", value.into_node()); MultiRegionEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiRegionEndpoint> for MultiRegionEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MultiRegionEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::SES::MultiRegionEndpoint";
    type Handle = MultiRegionEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MultiRegionEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MultiRegionEndpointRef(Id_);
impl From<Id_> for MultiRegionEndpointRef { #[inline] fn from(id: Id_) -> Self { MultiRegionEndpointRef(id) } }
impl AsRef<Id_> for MultiRegionEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MultiRegionEndpointRef {
    /// `Ref`: `EndpointName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SES::MultiRegionEndpoint.RouteDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html)
#[must_use]
pub struct RouteDetail<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RouteDetail<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteDetail(Properties_::new(), PhantomData_) }
}
impl<S0> RouteDetail<S0> {
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> RouteDetail<Set_> { self.0.put("Region", value.into_node()); RouteDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RouteDetail> for RouteDetail<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MultiRegionEndpoint.Details`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-multiregionendpoint-details.html)
#[must_use]
pub struct Details<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Details<Missing_<super::required::route_details>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Details(Properties_::new(), PhantomData_) }
}
impl<S0> Details<S0> {
    /// Sets `RouteDetails`. Required. Exactly 1 item.
    #[inline] pub fn route_details(mut self, value: impl IntoValue_<Vec<RouteDetail>>) -> Details<Set_> { self.0.put("RouteDetails", value.into_node()); Details(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Details> for Details<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
