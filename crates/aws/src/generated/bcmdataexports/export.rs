// Made by `cargo xtask generate`; do not edit.
//! `AWS::BCMDataExports::Export`

use stanchion_template::generated::*;

/// `AWS::BCMDataExports::Export`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
#[must_use]
pub struct Export<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Export<Missing_<super::required::export>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Export(Properties_::new(), PhantomData_) }
}
impl<S0> Export<S0> {
    /// Sets `Export`. Required.
    #[inline] pub fn export(mut self, value: impl IntoValue_<Export2>) -> Export<Set_> { self.0.put("Export", value.into_node()); Export(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Export> for Export<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Export<S0> {
    const TYPE: &'static str = "AWS::BCMDataExports::Export";
    type Handle = ExportRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Export`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExportRef(Id_);
impl From<Id_> for ExportRef { #[inline] fn from(id: Id_) -> Self { ExportRef(id) } }
impl AsRef<Id_> for ExportRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExportRef {
    /// `Ref`: `ExportArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Export.ExportArn`
    #[inline] pub fn export_export_arn(&self) -> Value_<String> { self.0.attribute("Export.ExportArn") }
    /// `Fn::GetAtt` `ExportArn`
    #[inline] pub fn export_arn(&self) -> Value_<String> { self.0.attribute("ExportArn") }
}
/// `AWS::BCMDataExports::Export.DataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-dataquery.html)
#[must_use]
pub struct DataQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataQuery<Missing_<super::required::query_statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataQuery(Properties_::new(), PhantomData_) }
}
impl<S0> DataQuery<S0> {
    /// Sets `QueryStatement`. Required. 1 to 36000 characters.
    #[inline] pub fn query_statement(mut self, value: impl IntoValue_<String>) -> DataQuery<Set_> { self.0.put("QueryStatement", value.into_node()); DataQuery(self.0, PhantomData_) }
    /// Sets `TableConfigurations`.
    #[inline] pub fn table_configurations(mut self, value: impl IntoValue_<MapOf_<MapOf_<String>>>) -> Self { self.0.put("TableConfigurations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataQuery> for DataQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCMDataExports::Export.S3OutputConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-s3outputconfigurations.html)
#[must_use]
pub struct S3OutputConfigurations<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl S3OutputConfigurations<Missing_<super::required::compression>, Missing_<super::required::format>, Missing_<super::required::output_type>, Missing_<super::required::overwrite>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3OutputConfigurations(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> S3OutputConfigurations<S0, S1, S2, S3> {
    /// Sets `Compression`. Required. The values are constants of [`CompressionOption`].
    #[inline] pub fn compression(mut self, value: impl IntoValue_<CompressionOption>) -> S3OutputConfigurations<Set_, S1, S2, S3> { self.0.put("Compression", value.into_node()); S3OutputConfigurations(self.0, PhantomData_) }
    /// Sets `Format`. Required. The values are constants of [`FormatOption`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<FormatOption>) -> S3OutputConfigurations<S0, Set_, S2, S3> { self.0.put("Format", value.into_node()); S3OutputConfigurations(self.0, PhantomData_) }
    /// Sets `OutputType`. Required. The values are constants of [`S3OutputType`].
    #[inline] pub fn output_type(mut self, value: impl IntoValue_<S3OutputType>) -> S3OutputConfigurations<S0, S1, Set_, S3> { self.0.put("OutputType", value.into_node()); S3OutputConfigurations(self.0, PhantomData_) }
    /// Sets `Overwrite`. Required. The values are constants of [`OverwriteOption`].
    #[inline] pub fn overwrite(mut self, value: impl IntoValue_<OverwriteOption>) -> S3OutputConfigurations<S0, S1, S2, Set_> { self.0.put("Overwrite", value.into_node()); S3OutputConfigurations(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<S3OutputConfigurations> for S3OutputConfigurations<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCMDataExports::Export.S3Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-s3destination.html)
#[must_use]
pub struct S3Destination<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl S3Destination<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_output_configurations>, Missing_<super::required::s3_prefix>, Missing_<super::required::s3_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Destination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> S3Destination<S0, S1, S2, S3> {
    /// Sets `S3Bucket`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> S3Destination<Set_, S1, S2, S3> { self.0.put("S3Bucket", value.into_node()); S3Destination(self.0, PhantomData_) }
    /// Sets `S3BucketOwner`. Exactly 12 characters.
    #[inline] pub fn s3_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketOwner", value.into_node()); self }
    /// Sets `S3OutputConfigurations`. Required.
    #[inline] pub fn s3_output_configurations(mut self, value: impl IntoValue_<S3OutputConfigurations>) -> S3Destination<S0, Set_, S2, S3> { self.0.put("S3OutputConfigurations", value.into_node()); S3Destination(self.0, PhantomData_) }
    /// Sets `S3Prefix`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_prefix(mut self, value: impl IntoValue_<String>) -> S3Destination<S0, S1, Set_, S3> { self.0.put("S3Prefix", value.into_node()); S3Destination(self.0, PhantomData_) }
    /// Sets `S3Region`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_region(mut self, value: impl IntoValue_<String>) -> S3Destination<S0, S1, S2, Set_> { self.0.put("S3Region", value.into_node()); S3Destination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<S3Destination> for S3Destination<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCMDataExports::Export.DestinationConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-destinationconfigurations.html)
#[must_use]
pub struct DestinationConfigurations<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DestinationConfigurations<Missing_<super::required::s3_destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationConfigurations(Properties_::new(), PhantomData_) }
}
impl<S0> DestinationConfigurations<S0> {
    /// Sets `S3Destination`. Required.
    #[inline] pub fn s3_destination(mut self, value: impl IntoValue_<S3Destination>) -> DestinationConfigurations<Set_> { self.0.put("S3Destination", value.into_node()); DestinationConfigurations(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DestinationConfigurations> for DestinationConfigurations<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCMDataExports::Export.RefreshCadence`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-refreshcadence.html)
#[must_use]
pub struct RefreshCadence<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RefreshCadence<Missing_<super::required::frequency>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RefreshCadence(Properties_::new(), PhantomData_) }
}
impl<S0> RefreshCadence<S0> {
    /// Sets `Frequency`. Required. The values are constants of [`FrequencyOption`].
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<FrequencyOption>) -> RefreshCadence<Set_> { self.0.put("Frequency", value.into_node()); RefreshCadence(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RefreshCadence> for RefreshCadence<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCMDataExports::Export.Export`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-export.html)
#[must_use]
pub struct Export2<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Export2<Missing_<super::required::data_query>, Missing_<super::required::destination_configurations>, Missing_<super::required::name>, Missing_<super::required::refresh_cadence>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Export2(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Export2<S0, S1, S2, S3> {
    /// Sets `DataQuery`. Required.
    #[inline] pub fn data_query(mut self, value: impl IntoValue_<DataQuery>) -> Export2<Set_, S1, S2, S3> { self.0.put("DataQuery", value.into_node()); Export2(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationConfigurations`. Required.
    #[inline] pub fn destination_configurations(mut self, value: impl IntoValue_<DestinationConfigurations>) -> Export2<S0, Set_, S2, S3> { self.0.put("DestinationConfigurations", value.into_node()); Export2(self.0, PhantomData_) }
    /// Sets `ExportArn`. 20 to 2048 characters.
    #[inline] pub fn export_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExportArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Export2<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Export2(self.0, PhantomData_) }
    /// Sets `RefreshCadence`. Required.
    #[inline] pub fn refresh_cadence(mut self, value: impl IntoValue_<RefreshCadence>) -> Export2<S0, S1, S2, Set_> { self.0.put("RefreshCadence", value.into_node()); Export2(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Export2> for Export2<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BCMDataExports::Export`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
#[derive(Debug)]
pub enum CompressionOption {}
impl CompressionOption {
    /// `GZIP`
    pub const GZIP: Value_<CompressionOption> = Value_::constant("GZIP");
    /// `PARQUET`
    pub const PARQUET: Value_<CompressionOption> = Value_::constant("PARQUET");
    /// `ZIP`
    pub const ZIP: Value_<CompressionOption> = Value_::constant("ZIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressionOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCMDataExports::Export`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
#[derive(Debug)]
pub enum FormatOption {}
impl FormatOption {
    /// `TEXT_OR_CSV`
    pub const TEXT_OR_CSV: Value_<FormatOption> = Value_::constant("TEXT_OR_CSV");
    /// `PARQUET`
    pub const PARQUET: Value_<FormatOption> = Value_::constant("PARQUET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FormatOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCMDataExports::Export`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
#[derive(Debug)]
pub enum S3OutputType {}
impl S3OutputType {
    /// `CUSTOM`
    pub const CUSTOM: Value_<S3OutputType> = Value_::constant("CUSTOM");
    /// `ATHENA`
    pub const ATHENA: Value_<S3OutputType> = Value_::constant("ATHENA");
    /// `REDSHIFT`
    pub const REDSHIFT: Value_<S3OutputType> = Value_::constant("REDSHIFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3OutputType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCMDataExports::Export`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
#[derive(Debug)]
pub enum OverwriteOption {}
impl OverwriteOption {
    /// `CREATE_NEW_REPORT`
    pub const CREATE_NEW_REPORT: Value_<OverwriteOption> = Value_::constant("CREATE_NEW_REPORT");
    /// `OVERWRITE_REPORT`
    pub const OVERWRITE_REPORT: Value_<OverwriteOption> = Value_::constant("OVERWRITE_REPORT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OverwriteOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCMDataExports::Export`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
#[derive(Debug)]
pub enum FrequencyOption {}
impl FrequencyOption {
    /// `SYNCHRONOUS`
    pub const SYNCHRONOUS: Value_<FrequencyOption> = Value_::constant("SYNCHRONOUS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FrequencyOption> { Value_::from_node(value.into_node()) }
}
