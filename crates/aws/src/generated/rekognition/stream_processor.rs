// Made by `cargo xtask generate`; do not edit.
//! `AWS::Rekognition::StreamProcessor`

use stanchion_template::generated::*;

/// `AWS::Rekognition::StreamProcessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html)
#[must_use]
pub struct StreamProcessor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StreamProcessor<Missing_<super::required::kinesis_video_stream>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamProcessor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StreamProcessor<S0, S1> {
    /// Sets `BoundingBoxRegionsOfInterest`. At least 0 items. An update replaces the resource.
    #[inline] pub fn bounding_box_regions_of_interest(mut self, value: impl IntoValue_<Vec<BoundingBox>>) -> Self { self.0.put("BoundingBoxRegionsOfInterest", value.into_node()); self }
    /// Sets `ConnectedHomeSettings`. An update replaces the resource.
    #[inline] pub fn connected_home_settings(mut self, value: impl IntoValue_<ConnectedHomeSettings>) -> Self { self.0.put("ConnectedHomeSettings", value.into_node()); self }
    /// Sets `DataSharingPreference`. An update replaces the resource.
    #[inline] pub fn data_sharing_preference(mut self, value: impl IntoValue_<DataSharingPreference>) -> Self { self.0.put("DataSharingPreference", value.into_node()); self }
    /// Sets `FaceSearchSettings`. An update replaces the resource.
    #[inline] pub fn face_search_settings(mut self, value: impl IntoValue_<FaceSearchSettings>) -> Self { self.0.put("FaceSearchSettings", value.into_node()); self }
    /// Sets `KinesisDataStream`. An update replaces the resource.
    #[inline] pub fn kinesis_data_stream(mut self, value: impl IntoValue_<KinesisDataStream>) -> Self { self.0.put("KinesisDataStream", value.into_node()); self }
    /// Sets `KinesisVideoStream`. Required. An update replaces the resource.
    #[inline] pub fn kinesis_video_stream(mut self, value: impl IntoValue_<KinesisVideoStream>) -> StreamProcessor<Set_, S1> { self.0.put("KinesisVideoStream", value.into_node()); StreamProcessor(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NotificationChannel`. An update replaces the resource.
    #[inline] pub fn notification_channel(mut self, value: impl IntoValue_<NotificationChannel>) -> Self { self.0.put("NotificationChannel", value.into_node()); self }
    /// Sets `PolygonRegionsOfInterest`. At least 0 items. An update replaces the resource.
    #[inline] pub fn polygon_regions_of_interest(mut self, value: impl IntoValue_<Vec<Vec<Point>>>) -> Self { self.0.put("PolygonRegionsOfInterest", value.into_node()); self }
    /// Sets `RoleArn`. Required. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> StreamProcessor<S0, Set_> { self.0.put("RoleArn", value.into_node()); StreamProcessor(self.0, PhantomData_) }
    /// Sets `S3Destination`. An update replaces the resource.
    #[inline] pub fn s3_destination(mut self, value: impl IntoValue_<S3Destination>) -> Self { self.0.put("S3Destination", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StreamProcessor> for StreamProcessor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StreamProcessor<S0, S1> {
    const TYPE: &'static str = "AWS::Rekognition::StreamProcessor";
    type Handle = StreamProcessorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StreamProcessor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamProcessorRef(Id_);
impl From<Id_> for StreamProcessorRef { #[inline] fn from(id: Id_) -> Self { StreamProcessorRef(id) } }
impl AsRef<Id_> for StreamProcessorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamProcessorRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
/// `AWS::Rekognition::StreamProcessor.BoundingBox`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-boundingbox.html)
#[must_use]
pub struct BoundingBox<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl BoundingBox<Missing_<super::required::height>, Missing_<super::required::left>, Missing_<super::required::top>, Missing_<super::required::width>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BoundingBox(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> BoundingBox<S0, S1, S2, S3> {
    /// Sets `Height`. Required. 0 to 100.
    #[inline] pub fn height(mut self, value: impl IntoValue_<f64>) -> BoundingBox<Set_, S1, S2, S3> { self.0.put("Height", value.into_node()); BoundingBox(self.0, PhantomData_) }
    /// Sets `Left`. Required. 0 to 100.
    #[inline] pub fn left(mut self, value: impl IntoValue_<f64>) -> BoundingBox<S0, Set_, S2, S3> { self.0.put("Left", value.into_node()); BoundingBox(self.0, PhantomData_) }
    /// Sets `Top`. Required. 0 to 100.
    #[inline] pub fn top(mut self, value: impl IntoValue_<f64>) -> BoundingBox<S0, S1, Set_, S3> { self.0.put("Top", value.into_node()); BoundingBox(self.0, PhantomData_) }
    /// Sets `Width`. Required. 0 to 100.
    #[inline] pub fn width(mut self, value: impl IntoValue_<f64>) -> BoundingBox<S0, S1, S2, Set_> { self.0.put("Width", value.into_node()); BoundingBox(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<BoundingBox> for BoundingBox<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.ConnectedHomeSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-connectedhomesettings.html)
#[must_use]
pub struct ConnectedHomeSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectedHomeSettings<Missing_<super::required::labels>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectedHomeSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectedHomeSettings<S0> {
    /// Sets `Labels`. Required. At least 1 item.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Vec<String>>) -> ConnectedHomeSettings<Set_> { self.0.put("Labels", value.into_node()); ConnectedHomeSettings(self.0, PhantomData_) }
    /// Sets `MinConfidence`. 0 to 100.
    #[inline] pub fn min_confidence(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinConfidence", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectedHomeSettings> for ConnectedHomeSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.DataSharingPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-datasharingpreference.html)
#[must_use]
pub struct DataSharingPreference<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSharingPreference<Missing_<super::required::opt_in>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSharingPreference(Properties_::new(), PhantomData_) }
}
impl<S0> DataSharingPreference<S0> {
    /// Sets `OptIn`. Required.
    #[inline] pub fn opt_in(mut self, value: impl IntoValue_<bool>) -> DataSharingPreference<Set_> { self.0.put("OptIn", value.into_node()); DataSharingPreference(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataSharingPreference> for DataSharingPreference<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.FaceSearchSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-facesearchsettings.html)
#[must_use]
pub struct FaceSearchSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FaceSearchSettings<Missing_<super::required::collection_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FaceSearchSettings(Properties_::new(), PhantomData_) }
}
impl<S0> FaceSearchSettings<S0> {
    /// Sets `CollectionId`. Required. At most 255 characters.
    #[inline] pub fn collection_id(mut self, value: impl IntoValue_<String>) -> FaceSearchSettings<Set_> { self.0.put("CollectionId", value.into_node()); FaceSearchSettings(self.0, PhantomData_) }
    /// Sets `FaceMatchThreshold`. 0 to 100.
    #[inline] pub fn face_match_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FaceMatchThreshold", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FaceSearchSettings> for FaceSearchSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.KinesisDataStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-kinesisdatastream.html)
#[must_use]
pub struct KinesisDataStream<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisDataStream<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisDataStream(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisDataStream<S0> {
    /// Sets `Arn`. Required. At most 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> KinesisDataStream<Set_> { self.0.put("Arn", value.into_node()); KinesisDataStream(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisDataStream> for KinesisDataStream<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.KinesisVideoStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-kinesisvideostream.html)
#[must_use]
pub struct KinesisVideoStream<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisVideoStream<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisVideoStream(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisVideoStream<S0> {
    /// Sets `Arn`. Required. At most 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> KinesisVideoStream<Set_> { self.0.put("Arn", value.into_node()); KinesisVideoStream(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisVideoStream> for KinesisVideoStream<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.NotificationChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-notificationchannel.html)
#[must_use]
pub struct NotificationChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationChannel<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationChannel(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationChannel<S0> {
    /// Sets `Arn`. Required. At most 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> NotificationChannel<Set_> { self.0.put("Arn", value.into_node()); NotificationChannel(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotificationChannel> for NotificationChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.Point`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-point.html)
#[must_use]
pub struct Point<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Point<Missing_<super::required::x>, Missing_<super::required::y>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Point(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Point<S0, S1> {
    /// Sets `X`. Required.
    #[inline] pub fn x(mut self, value: impl IntoValue_<f64>) -> Point<Set_, S1> { self.0.put("X", value.into_node()); Point(self.0, PhantomData_) }
    /// Sets `Y`. Required.
    #[inline] pub fn y(mut self, value: impl IntoValue_<f64>) -> Point<S0, Set_> { self.0.put("Y", value.into_node()); Point(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Point> for Point<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rekognition::StreamProcessor.S3Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-s3destination.html)
#[must_use]
pub struct S3Destination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Destination<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Destination(Properties_::new(), PhantomData_) }
}
impl<S0> S3Destination<S0> {
    /// Sets `BucketName`. Required. At most 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Destination<Set_> { self.0.put("BucketName", value.into_node()); S3Destination(self.0, PhantomData_) }
    /// Sets `ObjectKeyPrefix`. At most 256 characters.
    #[inline] pub fn object_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectKeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Destination> for S3Destination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
