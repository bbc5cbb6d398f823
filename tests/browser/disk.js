// A disk in memory, with the questions of a browser that lets a page write to a file which the person chooses.
(() => {
  const disk = { files: {}, asked: [], choose: "", closed: false, refused: false, full: false, granted: "granted" };

  const place = (name) => ({
    name,
    getFile: async () => new File([disk.files[name]], name),
    requestPermission: async () => disk.granted,
    createWritable: async () => {
      let text = "";
      const close = async () => {
        if (disk.full) throw new DOMException("No space is left.", "QuotaExceededError");
        disk.files[name] = text;
      };
      return { write: async (part) => (text += part), close };
    },
  });

  async function ask({ suggestedName = "", startIn } = {}) {
    if (!navigator.userActivation.isActive) throw new DOMException("No click lasts.", "SecurityError");
    disk.asked.push([suggestedName, startIn?.name ?? startIn ?? ""]);
    if (disk.refused) throw new DOMException("Not here.", "SecurityError");
    if (disk.closed) throw new DOMException("Closed by the person.", "AbortError");
    return place(disk.choose || suggestedName);
  }

  window.disk = disk;
  window.showSaveFilePicker = ask;
  window.showOpenFilePicker = async () => [await ask()];
})();
