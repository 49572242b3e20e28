using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An improvement notice of the Department for Education, as it is issued: the first, one that replaces another, or one to which a
/// direction is stepped down.</summary>
/// <remarks>It says what the authority is expected to do. A minister called notices a non-statutory step (written answer HL1076 of 31 July
/// 2017); one inspection report (Solihull, 13 January 2023) speaks of a statutory notice.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<NoticeEvent>))]
public abstract record NoticeEvent : NoticeOrDirectionEvent
{
    private protected NoticeEvent()
    {
    }

    /// <summary>Whether a source calls it statutory, or non-statutory; <c>null</c> if none says.</summary>
    public bool? IsStatutory { get; init; }

    internal override IEnumerable<(string Name, object? Value)> Facts() => [(nameof(IsStatutory), IsStatutory), .. base.Facts()];
}
