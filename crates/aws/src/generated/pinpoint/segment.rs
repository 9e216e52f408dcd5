// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::Segment`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::Segment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html)
#[must_use]
pub struct Segment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Segment<Missing_<super::required::application_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Segment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Segment<S0, S1> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Segment<Set_, S1> { self.0.put("ApplicationId", value.into_node()); Segment(self.0, PhantomData_) }
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<SegmentDimensions>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Segment<S0, Set_> { self.0.put("Name", value.into_node()); Segment(self.0, PhantomData_) }
    /// Sets `SegmentGroups`.
    #[inline] pub fn segment_groups(mut self, value: impl IntoValue_<SegmentGroups>) -> Self { self.0.put("SegmentGroups", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Segment> for Segment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Segment<S0, S1> {
    const TYPE: &'static str = "AWS::Pinpoint::Segment";
    type Handle = SegmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Segment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SegmentRef(Id_);
impl From<Id_> for SegmentRef { #[inline] fn from(id: Id_) -> Self { SegmentRef(id) } }
impl AsRef<Id_> for SegmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SegmentRef {
    /// `Ref`: `SegmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `SegmentId`
    #[inline] pub fn segment_id(&self) -> Value_<String> { self.0.attribute("SegmentId") }
}
/// `AWS::Pinpoint::Segment.Recency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-recency.html)
#[must_use]
pub struct Recency<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Recency<Missing_<super::required::duration>, Missing_<super::required::recency_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Recency(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Recency<S0, S1> {
    /// Sets `Duration`. Required.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<String>) -> Recency<Set_, S1> { self.0.put("Duration", value.into_node()); Recency(self.0, PhantomData_) }
    /// Sets `RecencyType`. Required.
    #[inline] pub fn recency_type(mut self, value: impl IntoValue_<String>) -> Recency<S0, Set_> { self.0.put("RecencyType", value.into_node()); Recency(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Recency> for Recency<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.Behavior`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-behavior.html)
#[must_use]
pub struct Behavior(Properties_);
impl Behavior {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Behavior(Properties_::new()) }
}
impl Behavior {
    /// Sets `Recency`.
    #[inline] pub fn recency(mut self, value: impl IntoValue_<Recency>) -> Self { self.0.put("Recency", value.into_node()); self }
}
impl IntoValue_<Behavior> for Behavior { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.SetDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-setdimension.html)
#[must_use]
pub struct SetDimension(Properties_);
impl SetDimension {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SetDimension(Properties_::new()) }
}
impl SetDimension {
    /// Sets `DimensionType`.
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DimensionType", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<SetDimension> for SetDimension { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.Demographic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-demographic.html)
#[must_use]
pub struct Demographic(Properties_);
impl Demographic {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Demographic(Properties_::new()) }
}
impl Demographic {
    /// Sets `AppVersion`.
    #[inline] pub fn app_version(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("AppVersion", value.into_node()); self }
    /// Sets `Channel`.
    #[inline] pub fn channel(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("Channel", value.into_node()); self }
    /// Sets `DeviceType`.
    #[inline] pub fn device_type(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("DeviceType", value.into_node()); self }
    /// Sets `Make`.
    #[inline] pub fn make(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("Make", value.into_node()); self }
    /// Sets `Model`.
    #[inline] pub fn model(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("Model", value.into_node()); self }
    /// Sets `Platform`.
    #[inline] pub fn platform(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("Platform", value.into_node()); self }
}
impl IntoValue_<Demographic> for Demographic { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.Coordinates`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-coordinates.html)
#[must_use]
pub struct Coordinates<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Coordinates<Missing_<super::required::latitude>, Missing_<super::required::longitude>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Coordinates(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Coordinates<S0, S1> {
    /// Sets `Latitude`. Required.
    #[inline] pub fn latitude(mut self, value: impl IntoValue_<f64>) -> Coordinates<Set_, S1> { self.0.put("Latitude", value.into_node()); Coordinates(self.0, PhantomData_) }
    /// Sets `Longitude`. Required.
    #[inline] pub fn longitude(mut self, value: impl IntoValue_<f64>) -> Coordinates<S0, Set_> { self.0.put("Longitude", value.into_node()); Coordinates(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Coordinates> for Coordinates<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.GPSPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-gpspoint.html)
#[must_use]
pub struct GPSPoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GPSPoint<Missing_<super::required::coordinates>, Missing_<super::required::range_in_kilometers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GPSPoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GPSPoint<S0, S1> {
    /// Sets `Coordinates`. Required.
    #[inline] pub fn coordinates(mut self, value: impl IntoValue_<Coordinates>) -> GPSPoint<Set_, S1> { self.0.put("Coordinates", value.into_node()); GPSPoint(self.0, PhantomData_) }
    /// Sets `RangeInKilometers`. Required.
    #[inline] pub fn range_in_kilometers(mut self, value: impl IntoValue_<f64>) -> GPSPoint<S0, Set_> { self.0.put("RangeInKilometers", value.into_node()); GPSPoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GPSPoint> for GPSPoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-location.html)
#[must_use]
pub struct Location(Properties_);
impl Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Location(Properties_::new()) }
}
impl Location {
    /// Sets `Country`.
    #[inline] pub fn country(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("Country", value.into_node()); self }
    /// Sets `GPSPoint`.
    #[inline] pub fn gps_point(mut self, value: impl IntoValue_<GPSPoint>) -> Self { self.0.put("GPSPoint", value.into_node()); self }
}
impl IntoValue_<Location> for Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.SegmentDimensions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-segmentdimensions.html)
#[must_use]
pub struct SegmentDimensions(Properties_);
impl SegmentDimensions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SegmentDimensions(Properties_::new()) }
}
impl SegmentDimensions {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `Behavior`.
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Behavior>) -> Self { self.0.put("Behavior", value.into_node()); self }
    /// Sets `Demographic`.
    #[inline] pub fn demographic(mut self, value: impl IntoValue_<Demographic>) -> Self { self.0.put("Demographic", value.into_node()); self }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Metrics`.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Metrics", value.into_node()); self }
    /// Sets `UserAttributes`.
    #[inline] pub fn user_attributes(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("UserAttributes", value.into_node()); self }
}
impl IntoValue_<SegmentDimensions> for SegmentDimensions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.SourceSegments`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-sourcesegments.html)
#[must_use]
pub struct SourceSegments<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceSegments<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceSegments(Properties_::new(), PhantomData_) }
}
impl<S0> SourceSegments<S0> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> SourceSegments<Set_> { self.0.put("Id", value.into_node()); SourceSegments(self.0, PhantomData_) }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SourceSegments> for SourceSegments<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.Groups`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-groups.html)
#[must_use]
pub struct Groups(Properties_);
impl Groups {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Groups(Properties_::new()) }
}
impl Groups {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<SegmentDimensions>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `SourceSegments`.
    #[inline] pub fn source_segments(mut self, value: impl IntoValue_<Vec<SourceSegments>>) -> Self { self.0.put("SourceSegments", value.into_node()); self }
    /// Sets `SourceType`.
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Groups> for Groups { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Segment.SegmentGroups`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-segmentgroups.html)
#[must_use]
pub struct SegmentGroups(Properties_);
impl SegmentGroups {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SegmentGroups(Properties_::new()) }
}
impl SegmentGroups {
    /// Sets `Groups`.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<Groups>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `Include`.
    #[inline] pub fn include(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<SegmentGroups> for SegmentGroups { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
